### GENERATED

title = Report of the meeting

opening = The Chair declared the meeting open.
