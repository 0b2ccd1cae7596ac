# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
