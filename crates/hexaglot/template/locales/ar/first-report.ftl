# en| A first report
title = تقرير أول

# en| This report shows how a document is written once and published in six languages.
summary = يبين هذا التقرير كيف تُكتب الوثيقة مرة واحدة وتُنشر بست لغات.

# en| Purpose
purpose = الغرض

# en| The structure and the original text are in one file.
purpose-source = يرد هيكل الوثيقة ونصها الأصلي في ملف واحد.

# en| Each language has a file of its own, in which:
purpose-translations = لكل لغة ملف خاص بها:

# en| each paragraph has a name that never changes;
purpose-units = تحمل فيه كل فقرة اسماً لا يتغير أبداً؛

# en| the paragraphs stand in the order of the document.
purpose-order = وترد فيه الفقرات بترتيب الوثيقة.
