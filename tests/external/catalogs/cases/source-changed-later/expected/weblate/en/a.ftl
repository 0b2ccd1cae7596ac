### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report of the meeting

opening = The Vice-Chair opened the meeting.

agenda = The agenda was approved.

reports = The reports were adopted.

closing = The Chair closed the meeting.
