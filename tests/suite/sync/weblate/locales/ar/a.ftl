# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
# en| Report of the meeting
title = تقرير الاجتماع
# was| The meeting was closed.
closing = اختتم الرئيس الاجتماع.
