# en| Report of the meeting
title = تقرير الاجتماع

# missing: opening
# en| The Chair opened the meeting.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
