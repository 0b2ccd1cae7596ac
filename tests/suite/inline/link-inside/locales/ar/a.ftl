title = تقرير الاجتماع
opening = انظر [الاختتام](#closing).
closing = اختتم الرئيس الاجتماع.
