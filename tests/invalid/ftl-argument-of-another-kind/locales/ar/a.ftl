title = حماية الأطفال على الخط
opening = افتتح الرئيس الاجتماع في { NUMBER($day) } أمام { NUMBER($people) } مشارك.
