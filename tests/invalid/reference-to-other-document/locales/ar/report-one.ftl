title = التقرير الأول
opening = الافتتاح.
closing = الاختتام.
thanks = شكراً، انظر { REF("report-three#title") }.
