# en| Report
title = تقرير

# missing: start
# en| The Chair opened the meeting.
# tm| 100% a#first: الأول

# missing: end
# en| The Chair adjourned the meeting.
# tm| 83% a#first: الأول
