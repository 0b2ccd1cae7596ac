# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
# en| Report of the meeting
title = تقرير الاجتماع
# en| The Chair closed the meeting.
# was| The meeting was closed.
closing = اختتم الرئيس الاجتماع.
