# en| Report
title = تقرير
