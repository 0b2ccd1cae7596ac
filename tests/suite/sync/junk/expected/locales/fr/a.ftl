# en| Report of the meeting
title = Rapport

# missing: opening
# en| The Chair opened the meeting.
