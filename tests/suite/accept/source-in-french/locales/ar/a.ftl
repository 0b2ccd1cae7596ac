# fr| Rapport
title = تقرير الاجتماع

# fr| La présidence ouvre la réunion.
# was| La présidence ouvre la séance.
opening = افتتح الرئيس الاجتماع.
