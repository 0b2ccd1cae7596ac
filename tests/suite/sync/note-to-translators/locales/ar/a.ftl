# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
# note| an older note
opening = افتتح الرئيس الاجتماع.

# en| The Chair closed the meeting.
# note| a note that is gone
closing = اختتم الرئيس الاجتماع.
