# en| Report
title = تقرير الاجتماع

# fr| Le Président ouvre la séance.
opening = افتتح الرئيس الاجتماع.
