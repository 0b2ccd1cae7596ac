# en| Report of the meeting
title = تقرير الاجتماع

# missing: opening
# en| The Chairman opened the meeting.
# ask Nadia
