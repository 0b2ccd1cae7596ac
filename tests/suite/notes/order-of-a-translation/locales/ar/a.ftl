title = تقرير الاجتماع
both = قورنت المعاهدة{ NOTE("treaty") } بالتقرير{ NOTE("report") }.
report = الوثيقة 15.
treaty = معاهدة عام 1992.
