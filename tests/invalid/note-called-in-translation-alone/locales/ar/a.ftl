title = تقرير الاجتماع
opening = افتتح الرئيس{ NOTE("treaty") } الاجتماع.
treaty = المعاهدة.
