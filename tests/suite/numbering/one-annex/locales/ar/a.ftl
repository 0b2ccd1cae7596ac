title = تقرير الاجتماع
opening = ترد الأرقام في { REF("figures") }.
figures = أرقام
figures-text = بلغ عدد المشاركين 100 مشارك.
