# fr| Rapport
title = تقرير الاجتماع

# fr| La présidence ouvre la réunion.
opening = افتتح الرئيس الاجتماع.
