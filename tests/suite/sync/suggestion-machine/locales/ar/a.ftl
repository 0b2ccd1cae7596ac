# en| Report
title = تقرير

# en| The Chair opened the meeting.
machine = افتتح الرئيس الاجتماع.

# en| The Chair opened the meeting.
# was| The Chairman began.
old = بدأ الرئيس.
