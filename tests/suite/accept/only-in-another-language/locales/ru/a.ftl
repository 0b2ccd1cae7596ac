# missing: title
# en| Report of the meeting

# missing: closing
# en| The Chair closed the meeting.
