# en| Report of the meeting
title = تقرير الاجتماع

# en| The Vice-Chair opened the meeting.
# was| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# en| The agenda was approved.
# was| The agenda was adopted.
# كما في التقرير السابق
agenda = أُقر جدول الأعمال.

# en| The reports were noted.
reports = أُحيط علماً بالتقارير.

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
