# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
opening = افتتحت الرئيسة الاجتماع.
