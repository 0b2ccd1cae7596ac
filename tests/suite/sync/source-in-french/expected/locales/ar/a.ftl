# fr| Rapport
title = تقرير الاجتماع

# fr| Le Président ouvre la réunion.
# was| Le Président ouvre la séance.
opening = افتتح الرئيس الاجتماع.
