title = تقرير

opening = افتتح الرئيس الاجتماع.

# missing: again
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
