title = التقرير الثاني
there = هناك
first = الأولى.
second = الثانية:
second-item = بند.
numbers = أرقام
numbers-a = ألف
