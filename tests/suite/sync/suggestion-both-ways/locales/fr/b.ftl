# en| Report
title = Rapport

# en| The Chair opened the meeting.
start = La présidente ouvre la séance.
