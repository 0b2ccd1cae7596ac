title = تقرير الاجتماع
opening = { REF("nowhere") }
