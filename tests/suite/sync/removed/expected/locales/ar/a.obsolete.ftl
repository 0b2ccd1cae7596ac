# en| The Chair opened the meeting.
# ملاحظة المترجم
opening = افتتح الرئيس الاجتماع.
