### GENERATED

title = Report of the meeting
