title = تقرير

opening = افتتح الرئيس الاجتماع.

# missing: again

# missing: third
