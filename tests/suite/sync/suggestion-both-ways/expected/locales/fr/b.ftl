# en| Report
title = Rapport

# en| The Chair opened the meeting.
start = La présidente ouvre la séance.

# missing: end
# en| All of them went home late
