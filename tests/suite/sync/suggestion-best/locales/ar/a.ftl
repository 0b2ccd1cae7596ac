# en| Report
title = تقرير

# en| The Chair opened the meeting.
second = الثاني

# en| The Chair opened the meeting.
first = الأول

# en| The Chair closed the meeting.
near = اختتم الرئيس الاجتماع.
