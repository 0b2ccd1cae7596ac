# en| Agenda
agenda = جدول الأعمال
