### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report

machine = The Chair opened the meeting.

old = The Chair opened the meeting.

again = The Chair opened the meeting.
