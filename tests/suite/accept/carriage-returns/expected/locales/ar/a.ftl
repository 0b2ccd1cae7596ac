\u{feff}# en| Report of the meeting\r
title = تقرير الاجتماع\r
\r
# en| The Chair opened the meeting.\r
# ملاحظة المترجم\r
opening =   افتتح الرئيس الاجتماع.\r
\r
# en| The Chair closed the meeting.\r
closing = اختتم الرئيس الاجتماع.\r
