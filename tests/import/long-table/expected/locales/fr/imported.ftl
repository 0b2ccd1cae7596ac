# en| Budget
title = Budget

# en| The expenditure by programme:
body-1 = Les dépenses par programme :
