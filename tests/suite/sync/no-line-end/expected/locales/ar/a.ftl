# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# missing: closing
# en| The Chair closed the meeting.
# tm| 83% a#opening: افتتح الرئيس الاجتماع.
