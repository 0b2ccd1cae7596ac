opening = افتتح الرئيس الاجتماع.
thanks = شكر الأعضاء { $people ->
    [one] الرئيس
   *[other] السيد الرئيس
}.
