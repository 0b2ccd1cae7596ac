title = حماية الأطفال على الخط
opening = افتتح الرئيس الاجتماع في { DATETIME($day, style: "long") } أمام { NUMBER($people) } مشارك.
