# en| Report of the { -group }
title = تقرير { -group }

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = إقرار جدول الأعمال
# en| The agenda was adopted.
# note| By all members.
# كما في التقرير السابق
adopted = أُقر جدول الأعمال.

# en| { $people } members took part in { $rooms } rooms.
attendance =
    شارك { $people ->
        [one] عضو واحد
        [two] عضوان
        [few] { $people } أعضاء
       *[other] { $people } عضواً
    } في { $rooms ->
        [two] قاعتين
       *[other] { $rooms } قاعات
    }.
# en| The list is closed: [final].
list = القائمة مغلقة: { "[" }نهائية].
# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
    .short = الختام

# en| The Chair opened the meeting.
# GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.
# agenda: Adoption of the agenda
opening = افتتح الرئيس الاجتماع.
# en| The members thanked the Chair.
# GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.
# agenda: Adoption of the agenda
thanks =
    شكر الأعضاء { $people ->
        [one] الرئيس
       *[other] السيد الرئيس
    }.
