title = تقرير الاجتماع
opening = انظر { REF("figures") } و{ REF("names", show: "number") }.
figures = أرقام
figures-text = بلغ عدد المشاركين 100 مشارك.
names = أسماء
names-text = الأسماء معروفة.
