title = تقرير الاجتماع
words-first = حماية الأطفال مهمتنا المشتركة.
words-source = الرئيس
remark = الاجتماع المقبل مفتوح للجميع.
member = عضو
member-definition = دولة تشارك في الفريق.
