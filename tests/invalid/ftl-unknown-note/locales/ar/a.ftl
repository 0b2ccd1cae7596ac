title = حماية الأطفال على الخط
opening = افتتح الرئيس الاجتماع{ NOTE("note-counsil") }.
note-council = انظر محاضر المجلس.
