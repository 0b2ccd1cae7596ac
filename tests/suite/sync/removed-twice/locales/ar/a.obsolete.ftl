# en| The Chair opened the meeting.
opening = افتتحت الرئيسة الاجتماع.
