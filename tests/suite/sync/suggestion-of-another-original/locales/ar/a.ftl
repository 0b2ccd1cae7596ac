# en| Report
title = تقرير

# en| Article premier
opening = المادة الأولى
