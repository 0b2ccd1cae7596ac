### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = مجلس ITU

## body-1: المادة 1

body-1 = المادة 1

body-1-1 = عقد الاتحاد الدولي للاتصالات (ITU) الدورة 2017 في جنيف، انظر [www.itu.int](https://www.itu.int/).

body-1-2 = قال: **“نعم”**، و“لا”وحدها.

body-1-3 = قدمًا، café.
