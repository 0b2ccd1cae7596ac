# en| Report of the meeting
title = تقرير الاجتماع

opening = افتتحت الرئيسة الاجتماع.
