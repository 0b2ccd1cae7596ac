# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
# was| The Chairman opened the meeting.
outcomes-1 = افتتح الرئيس الاجتماع.

# en| The agenda was adopted as it stood.
# was| The agenda was adopted.
outcomes-2 = أُقر جدول الأعمال.

# missing: outcomes-3
# en| The report was adopted.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
