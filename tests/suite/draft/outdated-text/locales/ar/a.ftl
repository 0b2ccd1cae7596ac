# en| An older title
title = تقرير الاجتماع
opening = افتتح الرئيس الاجتماع.
