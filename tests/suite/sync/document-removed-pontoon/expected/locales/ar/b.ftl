# missing: title
# en| Report of the meeting

# missing: opening
# en| The Chair opened the meeting.
