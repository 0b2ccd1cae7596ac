title = التقرير الأول
here = هنا
links = انظر { REF("b#second") } و{ REF("b#second-item") } من التقرير الثاني، والجدول { REF("b#numbers", show: "number") } منه، و{ REF("a#links") } أعلاه.
