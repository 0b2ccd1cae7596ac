title = تقرير الاجتماع
opening = افتتح الرئيس الاجتماع.
# كما في التقرير السابق
agenda = اعتُمد جدول الأعمال.

closing = اختتم الرئيس الاجتماع.
# GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.
reports = أُحيط علماً بالتقارير.
