# en| Report
title = تقرير

# en| The Chair opened the meeting.
# remark | tm| kept
opening = افتتح الرئيس الاجتماع.

# missing: apart
# en| Nothing here is like it

# missing: again
# en| The Chair opened the meeting.
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
