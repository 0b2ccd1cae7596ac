### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report

opening = The Chair opened the meeting.

again = The Chair opened the meeting.

third = The Chair opened the meeting.
