title = تقرير الاجتماع
first = تُلي التقرير{ NOTE("report") }.
second = قورنت المعاهدة{ NOTE("treaty") } بالتقرير{ NOTE("report") }.
treaty = انظر *Treaty Series*، المجلد 993.
uncalled = لا تُستدعى هذه الحاشية.
report = الوثيقة 15.
