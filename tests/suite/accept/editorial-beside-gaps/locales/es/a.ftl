# missing: title
# en| Report of the meeting

# missing: opening
# en| The Chair opened the meeting.

# missing: closing
# en| The Chair closed the meeting.
