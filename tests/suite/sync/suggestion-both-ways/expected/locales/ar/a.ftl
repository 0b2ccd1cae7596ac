# en| Report
title = تقرير

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# missing: closing
# en| All of them went home late
# tm| 100% b#end: عادوا جميعاً متأخرين
