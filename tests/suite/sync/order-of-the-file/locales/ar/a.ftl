# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.

# en| Report of the meeting
title = تقرير الاجتماع
