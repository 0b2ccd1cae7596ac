# en| Report of the meeting
title = تقرير الاجتماع

# en| The Chairman opened the meeting.
# was| The first.
# mine
# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
