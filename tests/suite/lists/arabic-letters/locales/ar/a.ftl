title = تقرير الاجتماع
agenda = جدول الأعمال
budget = الميزانية
calls = الدعوات
dates = المواعيد
events = الفعاليات
forms = الاستمارات
