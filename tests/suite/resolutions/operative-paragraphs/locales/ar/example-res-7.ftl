author = قرار اتخذته الجمعية العامة في { DATETIME($adopted) }
title = تربية النحل في المجتمعات المحلية
enacting = *إن الجمعية العامة*،{ NOTE("note-meeting") }
recalling = *إذ تشير* إلى { RESOLUTION($earlier) }،
noting = *وإذ تلاحظ* { $hives ->
    [zero] عدم تسجيل أي خلية
    [one] تسجيل خلية واحدة
    [two] تسجيل خليتين
    [few] تسجيل { NUMBER($hives) } خلايا
    [many] تسجيل { NUMBER($hives) } خلية
   *[other] تسجيل { NUMBER($hives) } خلية
} في السنة الأولى،
noting-also = *وإذ تلاحظ أيضا* { $keepers ->
    [zero] عدم ورود ردود
    [one] ورود رد من مرب واحد
    [two] ورود ردود من مربيين اثنين
    [few] ورود ردود من { NUMBER($keepers) } مربين
    [many] ورود ردود من { NUMBER($keepers) } مربيا
   *[other] ورود ردود من { NUMBER($keepers) } مرب
}،
recognizes = *تسلم* بأن النحل يربى في مجتمعات محلية كثيرة؛
invites = *تدعو* الدول إلى ما يلي:
invites-register = أن تمسك سجلا يبين:
invites-register-place = مكان كل خلية؛
invites-register-keeper = اسم مربيها؛
invites-publish = أن تنشر السجل المبين في الفقرة { REF("invites-register", show: "number") } أعلاه؛
takes-note = *تحيط علما* بالقائمة الواردة في { REF("annex-states") }؛{ NOTE("note-list") }
decides = *تقرر* أن تعود إلى هذه المسألة بعد { $years ->
    [zero] الآن
    [one] سنة واحدة
    [two] سنتين
    [few] { NUMBER($years) } سنوات
    [many] { NUMBER($years) } سنة
   *[other] { NUMBER($years) } سنة
}.
note-list = انظر *EXAMPLE/7*، ”القائمة“.
note-meeting = الجلسة العامة 9.
annex-states = قائمة الدول
states-text = تدرج الدول بحسب ترتيبها في كل لغة.
states = الدول التي لديها سجل
states-name = الدولة
states-code = الرمز
states-sweden-name = السويد
states-chad-name = تشاد
states-zambia-name = زامبيا
states-egypt-name = مصر
states-peru-name = بيرو
