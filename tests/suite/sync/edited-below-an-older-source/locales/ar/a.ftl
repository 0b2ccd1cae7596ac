# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chairman opened the meeting.
opening = افتتحت الرئيسة الاجتماع.
