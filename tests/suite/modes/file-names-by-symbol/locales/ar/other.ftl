title = تقرير آخر
first = أولاً
