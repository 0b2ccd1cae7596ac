title = تقرير الاجتماع

# missing: opening

# missing: closing
closing = اختتم الرئيس الاجتماع.
