# en| Report of the meeting
title = تقرير الاجتماع

# missing: opening
# en| The Chair opened the meeting.
# ask Nadia

# missing: closing
# en| The Chair closed the meeting.

opening = افتتح الرئيس الاجتماع.

closing = اختتم الرئيس الاجتماع.
