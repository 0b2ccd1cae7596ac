title = تقرير الاجتماع
outcomes = النواتج
first = تُلي التقرير.
inserted = أُدرجت فقرة.
second = انظر { REF("inserted") } و{ REF("point") }.
point = النقطة الأولى،
next = النقطة التالية.
