# en| Report of the meeting
title = تقرير الاجتماع

## Body

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
