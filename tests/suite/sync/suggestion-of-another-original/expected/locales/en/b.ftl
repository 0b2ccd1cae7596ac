# missing: title
# fr| Report

# missing: opening
# fr| Article premier
