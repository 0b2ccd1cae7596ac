title = التقرير
opening = الافتتاح
seen = انظر { REF("other#first") } و{ REF("plain#word") }.
