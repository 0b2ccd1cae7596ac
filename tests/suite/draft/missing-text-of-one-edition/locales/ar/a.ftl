title = تقرير
