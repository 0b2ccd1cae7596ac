# en| Report
title = تقرير

# en| All of them went home late
end = عادوا جميعاً متأخرين
