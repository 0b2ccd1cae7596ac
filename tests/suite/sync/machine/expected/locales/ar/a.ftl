# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
# tm| 83% a#closing: اختُتم الاجتماع.
opening = افتتح الرئيس الاجتماع.

# en| The Chair closed the meeting.
closing = اختُتم الاجتماع.
