old   = Ancien
old   = Ancien encore
older = Plus ancien
