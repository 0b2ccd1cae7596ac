### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report of the meeting

outcomes-1 = The Chair opened the meeting.

outcomes-2 = The agenda was adopted as it stood.

outcomes-3 = The report was adopted.

closing = The Chair adjourned the meeting.
