# fr| Report
title = تقرير

# missing: opening
# fr| Article premier
