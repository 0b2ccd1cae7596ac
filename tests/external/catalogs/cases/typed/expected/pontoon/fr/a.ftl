### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

# en| Report of the { -group }
title = Rapport du { -group } sur la réunion

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = Adoption de l’ordre du jour
# en| The agenda was adopted.
# note| By all members.
adopted = L’ordre du jour est adopté.
# en| The Chair opened the meeting.
opening = Le Président ouvre la réunion.
# en| { $people } members took part in { $rooms } rooms.
attendance =
    { $people ->
        [one] Un membre participe à la réunion.
       *[other] { $people } membres participent à la réunion.
    }

# missing: list
# en| The list is closed: [final].

# missing: closing
# en| The Chair closed the meeting.
# tm| 83% a#opening: Le Président ouvre la réunion.

# missing: thanks
# en| The members thanked the Chair.
