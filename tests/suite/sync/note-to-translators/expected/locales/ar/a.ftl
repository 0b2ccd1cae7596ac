# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
# note| the Chair is a woman
opening = افتتح الرئيس الاجتماع.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
