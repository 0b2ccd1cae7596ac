# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chairman opened the meeting.
opening = افتتح الرئيس الاجتماع.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.

# missing: agenda
# en| The agenda was adopted.
agenda = أُقر جدول الأعمال.
