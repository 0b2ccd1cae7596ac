title = تقرير الاجتماع
# mine
opening = افتتح الرئيس الاجتماع.
