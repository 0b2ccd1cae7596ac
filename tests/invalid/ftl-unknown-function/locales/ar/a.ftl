title = حماية الأطفال على الخط
opening = افتتح الرئيس الاجتماع في { DATE($day) } أمام { NUMBER($people) } مشارك.
