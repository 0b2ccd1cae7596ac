title = تقرير الاجتماع
opening = افتتح { $nobody } الاجتماع.
