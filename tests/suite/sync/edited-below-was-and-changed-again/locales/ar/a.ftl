# en| Report of the meeting
title = تقرير الاجتماع

# en| The meeting was opened.
# was| The Chairman opened the meeting.
opening = افتتحت الرئيسة الاجتماع.
