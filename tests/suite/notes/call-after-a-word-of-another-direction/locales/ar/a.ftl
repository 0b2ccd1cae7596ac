title = تقرير الاجتماع
format = نسق للترجمات.
after-latin = النصوص بنسق Fluent{ NOTE("format") }، والقائمة في Pontoon ({ NOTE("format") }).
after-arabic = الكلمة هي القرار{ NOTE("format") } بالعربية.
after-number = عُقد في عام 2017{ NOTE("format") } في جنيف.
