# en| Report of the { -group }
title = Rapport du { -group }

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = Adoption de l’ordre du jour

# missing: adopted
# en| The agenda was adopted.
# note| By all members.

# en| The Chair opened the meeting.
# au présent
opening = Le Président ouvre la réunion.

# en| { $people } members took part in { $rooms } rooms.
attendance = { $people ->
    [one] Un membre participe
   *[other] { $people } membres participent
} à la réunion.

# missing: list
# en| The list is closed: [final].

# missing: closing
# en| The Chair closed the meeting.
# tm| 83% a#opening: Le Président ouvre la réunion.

# missing: thanks
# en| The members thanked the Chair.
