# en| Report of the meeting
title = Rapport de la réunion

# en| The Chair opened the meeting.
opening = La présidence ouvre la réunion.

# en| The Chair closed the meeting.
closing = La réunion est close.
