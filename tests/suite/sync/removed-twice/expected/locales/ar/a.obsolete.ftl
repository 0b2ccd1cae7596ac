# en| The Chair opened the meeting.
opening = افتتحت الرئيسة الاجتماع.

# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
