### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report

second = The Chair opened the meeting.

first = The Chair opened the meeting.

near = The Chair closed the meeting.
