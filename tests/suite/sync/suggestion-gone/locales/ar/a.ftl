# en| Report
title = تقرير

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# missing: again
# en| The Chair opened the meeting.
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
# remark
again = افتتح الرئيس الاجتماع.
