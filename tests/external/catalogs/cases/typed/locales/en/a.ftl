### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report of the { -group }

## agenda: Adoption of the agenda

agenda = Adoption of the agenda

# note| By all members.
adopted = The agenda was adopted.

opening = The Chair opened the meeting.

attendance = { $people } members took part in { $rooms } rooms.

list = The list is closed: [final].

closing = The Chair closed the meeting.

thanks = The members thanked the Chair.
