title = تقرير الاجتماع

# missing: opening

closing = اختتم الرئيس الاجتماع.
