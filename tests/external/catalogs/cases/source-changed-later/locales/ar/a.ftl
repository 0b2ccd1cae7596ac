# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# en| The agenda was adopted.
# كما في التقرير السابق
agenda = أُقر جدول الأعمال.

# missing: reports
# en| The reports were noted.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
