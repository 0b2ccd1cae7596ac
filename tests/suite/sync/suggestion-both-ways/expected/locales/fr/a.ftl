# en| Report
title = Rapport

# missing: opening
# en| The Chair opened the meeting.
# tm| 100% b#start: La présidente ouvre la séance.

# missing: closing
# en| All of them went home late
