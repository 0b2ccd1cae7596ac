### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = تقرير الاجتماع
opening = افتتح الرئيس الاجتماع.
agenda = اعتُمد جدول الأعمال.
reports = أُحيط علماً بالتقارير.
closing = اختتم الرئيس الاجتماع.
