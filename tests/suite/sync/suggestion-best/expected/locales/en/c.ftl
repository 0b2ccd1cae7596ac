### GENERATED from content/c.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report

start = The Chair opened the meeting.

end = The Chair adjourned the meeting.
