title = التقرير الثاني
opening = الافتتاح.
