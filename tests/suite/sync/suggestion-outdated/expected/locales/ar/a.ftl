# en| Report
title = تقرير

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# en| The Chair opened the meeting.
# was| The Chairman began.
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
# note| of the first day
# remark
again = بدأ الرئيس.
