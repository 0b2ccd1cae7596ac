### GENERATED

title = Report of the meeting

opening = The Chair opened the meeting.

closing = The Chair closed the meeting.
