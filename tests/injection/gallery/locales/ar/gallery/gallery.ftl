# en| Report by the Chairman
# a remark
author = تقرير من الرئيس
title = ما ينقص المعرض
values = العقد { $contract }، { $held }، { $city }، { $land }، { RESOLUTION($resolution-council, show: "word") }، { RESOLUTION($resolution-adopted) }، { LANGUAGE("fr") }، { -group } و{ -group(case: "short") }.
    .note = ملاحظة
addresses = انظر [العقد](https://example.org/{ $contract }?x={ $code }).
choice = { -group.kind ->
    [office] مكتب
   *[other] غيره
}
map = خريطة المنطقة
map-alt = المنطقة وأنهارها
ornament = زخرف
operative-first = يقرر
operative-second = يطلب
roman-first = الثالث
preamble-first = إذ يذكّر
plain-first = ببساطة
cells = خلايا من كل نوع
cells-name = الاسم
cells-value = القيمة
cells-first-name = الأول
cells-third-name = الثالث
refers = انظر { REF("cells", show: "word") } و{ REF("map") } و{ REF("annex") } و{ addresses }
remark = ملاحظة
noted = نص مع حاشية.{ NOTE("footnote") }
quotation-text = نحن الشعوب
quotation-source = الميثاق
entry = مصطلح
entry-definition = تعريفه
footnote = حاشية
annex = الملحق
annex-text = نصه.
chairman = الرئيس
chairman-role = رئيس الفريق
