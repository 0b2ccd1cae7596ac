title = تقرير الاجتماع

# was| The Chairman opened the meeting.
opening = افتتحت الرئيسة الاجتماع.
