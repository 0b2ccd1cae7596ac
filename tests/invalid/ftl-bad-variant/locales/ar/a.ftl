title = حماية الأطفال على الخط
opening = افتتح الرئيس الاجتماع أمام { $people ->
    [1] مشارك واحد
   *[other] { NUMBER($people) } مشارك
    }.
