title = تقرير الاجتماع
# en| The Chair opened the session.
opening = افتتح الرئيس الدورة.
