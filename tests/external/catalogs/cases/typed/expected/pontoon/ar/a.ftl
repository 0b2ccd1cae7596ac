### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

# en| Report of the { -group }
title = تقرير { -group }

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = إقرار جدول الأعمال
# en| The agenda was adopted.
# note| By all members.
adopted = أُقر جدول الأعمال.
# en| The Chair opened the meeting.
opening = افتتح الرئيس الاجتماع.
# en| { $people } members took part in { $rooms } rooms.
attendance =
    { $people ->
        [one]
            { $rooms ->
                [two] شارك عضو واحد في قاعتين.
               *[other] شارك عضو واحد في { $rooms } قاعات.
            }
        [two]
            { $rooms ->
                [two] شارك عضوان في قاعتين.
               *[other] شارك عضوان في { $rooms } قاعات.
            }
        [few]
            { $rooms ->
                [two] شارك { $people } أعضاء في قاعتين.
               *[other] شارك { $people } أعضاء في { $rooms } قاعات.
            }
       *[other]
            { $rooms ->
                [two] شارك { $people } عضواً في قاعتين.
               *[other] شارك { $people } عضواً في { $rooms } قاعات.
            }
    }
# en| The list is closed: [final].
list = القائمة مغلقة: { "[" }نهائية].
# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
# en| The members thanked the Chair.
thanks =
    { $people ->
        [one] شكر الأعضاء الرئيس.
       *[other] شكر الأعضاء السيد الرئيس.
    }
