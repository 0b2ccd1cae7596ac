# en| The reports were noted.
reports = أُحيط علماً بالتقارير.

# en| The agenda was adopted.
# كما في التقرير السابق
agenda = أُقر جدول الأعمال.
