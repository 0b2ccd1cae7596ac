title = تقرير الاجتماع
council = وفقاً للقرار { RESOLUTION($council, show: "number") } الصادر عن المجلس،
revised = و{ RESOLUTION($revised) } الصادر عن مؤتمر المندوبين المفوضين،
dated = وللقرار { RESOLUTION($dated, show: "number") } ({ RESOLUTION($dated, show: "word") }).
