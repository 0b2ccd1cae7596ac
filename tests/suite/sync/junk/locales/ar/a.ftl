# en| Report of the meeting
title = تقرير الاجتماع

opening = افتتح الرئيس الاجتماع.
[ضائع]
