# en| Report of the meeting
title = تقرير الاجتماع

# missing: opening
# en| The Chair opened the meeting.
# tm| 83% a#closing: اختتم الرئيس الاجتماع.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
