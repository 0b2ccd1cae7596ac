# en| The agenda was adopted.
# كما في التقرير السابق
agenda = اعتُمد جدول الأعمال.

# en| The reports were noted.
reports = أُحيط علماً بالتقارير.
