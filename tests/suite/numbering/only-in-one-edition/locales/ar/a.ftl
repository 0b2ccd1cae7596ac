title = تقرير الاجتماع
outcomes = النواتج
first = تُلي التقرير.
arabic-only = النص العربي هو النص ذو الحجية.
second = اعتُمد التقرير.
