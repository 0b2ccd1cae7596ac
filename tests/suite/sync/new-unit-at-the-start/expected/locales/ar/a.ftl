### a, Arabic

# missing: title
# en| Report of the meeting

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
