title = حماية الأطفال على الخط
opening = افتتح الرئيس الاجتماع في { DATETIME($date) } أمام { NUMBER($people) } مشارك.
