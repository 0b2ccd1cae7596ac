# en| Report
title = تقرير

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# en| The Chair opened the meeting.
# was| The Chairman began.
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
again = بدأ الرئيس.

# missing: third
# en| The Chair opened the meeting.
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
