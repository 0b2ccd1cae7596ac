# en| Report of the meeting
title = تقرير الاجتماع
