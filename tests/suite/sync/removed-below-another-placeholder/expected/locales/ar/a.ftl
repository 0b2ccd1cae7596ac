# en| Report of the meeting
title = تقرير الاجتماع

# missing: opening
# en| The Chair opened the meeting.

# en| The agenda was adopted.
agenda = جدول الأعمال
