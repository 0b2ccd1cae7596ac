# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
