title = تقرير الاجتماع

# mine
opening = افتتح الرئيس الاجتماع.

closing = اختتم الرئيس الاجتماع.

# missing: agenda
# note| by all
