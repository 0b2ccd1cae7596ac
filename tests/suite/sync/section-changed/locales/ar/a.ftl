# en| Report of the meeting
title = تقرير الاجتماع

## agenda: Order of the day

# en| Agenda
agenda = جدول الأعمال

## agenda-adopted: a remark of the translator

# en| The agenda was adopted.
agenda-adopted = اعتُمد جدول الأعمال.
