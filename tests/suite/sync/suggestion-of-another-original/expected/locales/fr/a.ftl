# missing: title
# en| Report

# missing: opening
# en| Article premier
