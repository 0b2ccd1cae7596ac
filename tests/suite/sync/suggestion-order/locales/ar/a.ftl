# en| Report
title = تقرير

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.

# tm| 100% a#opening: افتتح الرئيس الاجتماع.
# en| The Chair opened the meeting.
# was| The Chairman began.
again = بدأ الرئيس.

# missing: third
# en| The Chair opened the meeting.
# tm| 90% a#other: قديم
# tm| 100% a#opening: افتتح الرئيس الاجتماع.
