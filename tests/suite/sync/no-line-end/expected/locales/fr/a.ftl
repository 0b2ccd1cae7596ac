# en| Report of the meeting
title = Rapport

# missing: opening
# en| The Chair opened the meeting.

# en| The Chair closed the meeting.
closing = Le Président a levé la séance.
