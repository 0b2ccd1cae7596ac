# en| Report of the meeting
title = تقرير الاجتماع

# was| The Chair opened the meeting.
opening = افتتحت الرئيسة الاجتماع.
