title =
    تقرير
    الاجتماع
opening = افتتح الرئيس
    الاجتماع.
people = { NUMBER($count) } مشارك
