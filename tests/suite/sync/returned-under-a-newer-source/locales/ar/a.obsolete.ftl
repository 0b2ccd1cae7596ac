# en| The Chairman opened the meeting.
opening = افتتح الرئيس الاجتماع.
