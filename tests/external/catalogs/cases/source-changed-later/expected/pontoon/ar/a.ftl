### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

# en| Report of the meeting
title = تقرير الاجتماع
# en| The Vice-Chair opened the meeting.
# was| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
# en| The agenda was approved.
# was| The agenda was adopted.
agenda = اعتُمد جدول الأعمال.
# en| The reports were adopted.
# was| The reports were noted.
reports = أُحيط علماً بالتقارير.
# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
