# en| The Chair opened the meeting.
# mine
opening = افتتح الرئيس الاجتماع.

# en| Once.
once = كان
