# en| Report
title = تقرير

# en| The Chair opened the meeting.
# tm| mine
# remark | tm| kept
opening = افتتح الرئيس الاجتماع.

# missing: apart
# en| Nothing here is like it
# tm| mine

# missing: again
# en| The Chair opened the meeting.
# tm| mine
