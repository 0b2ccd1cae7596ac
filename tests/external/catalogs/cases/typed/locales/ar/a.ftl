# en| Report of the { -group }
title = تقرير { -group }

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = إقرار جدول الأعمال

# en| The agenda was adopted.
# note| By all members.
# كما في التقرير السابق
adopted = أُقر جدول الأعمال.

# missing: opening
# en| The Chair opened the meeting.
# tm| 83% a#closing: اختتم الرئيس الاجتماع.

# en| { $people } members took part in { $rooms } rooms.
attendance = شارك { $people ->
    [one] عضو واحد
    [two] عضوان
    [few] { $people } أعضاء
   *[other] { $people } عضواً
} في { $rooms ->
    [two] قاعتين
   *[other] { $rooms } قاعات
}.

# en| The list is closed: [final].
list = القائمة مغلقة: {"["}نهائية].

# en| The Chair closed the meeting.
closing = اختتم الرئيس الاجتماع.
    .short = الختام

# missing: thanks
# en| The members thanked the Chair.
