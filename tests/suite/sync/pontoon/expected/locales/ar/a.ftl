### GENERATED from content/a.yaml

# en| Report of the meeting
title =
    { $people ->
        [one] تقرير { $people } عضو
       *[other] تقرير { $people } أعضاء
    }
# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
# en| The Chair closed the meeting.
# was| The meeting was closed.
# tm| 83% a#opening: افتتح الرئيس الاجتماع.
closing = اختتم الرئيس الاجتماع.
