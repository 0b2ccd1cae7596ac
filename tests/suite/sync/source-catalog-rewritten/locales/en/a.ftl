title =
    Report of the meeting
opening =
    The Chair
    opened the meeting.
