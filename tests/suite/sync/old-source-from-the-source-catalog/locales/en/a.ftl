### GENERATED

title = Report of the meeting

opening = The Chairman opened the meeting.
