title = تقرير الاجتماع
discussions = المناقشات
report = تُلي التقرير في { REF("discussions") }.
point = النقطة.
references = انظر { REF("report") } و{ REF("point") } و{ REF("water") }؛ { REF("report", show: "word") }؛ عملاً بالفقرة { REF("report", show: "number") }.
water = المياه
water-region = المنطقة
water-africa-region = أفريقيا
