# en| Report of the meeting
title = تقرير الاجتماع

## agenda: Agenda

# missing: agenda
# en| Agenda

# missing: agenda-adopted
# en| The agenda was adopted.
