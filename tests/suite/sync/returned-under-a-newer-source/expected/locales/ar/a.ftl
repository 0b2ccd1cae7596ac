# en| Report of the meeting
title = تقرير الاجتماع

# ask Nadia
# en| The Chair opened the meeting.
# was| The Chairman opened the meeting.
opening = افتتح الرئيس الاجتماع.
