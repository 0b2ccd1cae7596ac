title = تقرير الاجتماع
address = المساهمات متاحة في العنوان: <http://example.org/a/b.html>.
pair = اتفقت INSAFE، ONAT على ذلك.
