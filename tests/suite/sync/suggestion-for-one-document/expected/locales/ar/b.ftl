# en| Report
title = تقرير

# missing: start
# en| The Chair opened the meeting.
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
