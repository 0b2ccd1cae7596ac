# en| Report
title = تقرير

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
