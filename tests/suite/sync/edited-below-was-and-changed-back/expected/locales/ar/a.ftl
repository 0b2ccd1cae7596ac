# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chair opened the meeting.
# was| The meeting was opened.
opening = افتتحت الرئيسة الاجتماع.
