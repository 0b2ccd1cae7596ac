title = حماية الأطفال على الخط
opening = افتتح الرئيس الاجتماع في { DATETIME($day, dateStyle: "short") } أمام { NUMBER($people) } مشارك.
