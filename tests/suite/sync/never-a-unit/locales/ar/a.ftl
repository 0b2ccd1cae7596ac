# en| Report of the meeting
title = تقرير الاجتماع

openning = افتتح الرئيس الاجتماع.

-term = مصطلح
