# fr| Report
title = تقرير
