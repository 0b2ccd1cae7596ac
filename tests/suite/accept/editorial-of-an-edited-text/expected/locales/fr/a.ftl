# en| Report of the meeting
title = Rapport de la réunion

# en| The Chair opened the meeting.
opening = Le président ouvre la réunion.

# en| The Chair closed the meeting.
closing = La présidence clôt la réunion.
