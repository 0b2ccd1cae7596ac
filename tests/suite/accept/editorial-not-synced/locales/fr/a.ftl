# en| Report of the meeting
title = Rapport de la réunion

# en| The Chairman opened the meeting.
opening = La présidence ouvre la réunion.

# en| The Chair closed the meeting.
closing = La présidence clôt la réunion.
