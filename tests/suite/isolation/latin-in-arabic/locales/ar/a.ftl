title = تقرير الاجتماع
address = المساهمات متاحة في العنوان: <http://example.org/a/b.html>.
names = شاركت شركة Trend Micro وشركة DQ World.
pair = اتفقت INSAFE، ONAT على ذلك.
day = كان اليوم 2017-02-02.
