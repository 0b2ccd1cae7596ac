# en| Report
title = تقرير

# en| The Chair opened the meeting.
alpha = ألف
