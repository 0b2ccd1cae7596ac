title =
opening = افتتح الرئيس الاجتماع.
