### guide/hexaglot-guide, Arabic

## Front matter

# en| A handbook for translators and publishers
# المخاطبة بلا تذكير ولا تأنيث: صيغ غير شخصية ومصادر، وكاف الخطاب حيث يلزم؛ والقائمون على النشر هم من يتولون نشر الوثائق، لا دور النشر
title = دليل المترجمين والقائمين على النشر

# en| Hexaglot makes one document into editions in the six languages of the United Nations: Arabic, Chinese, English, French, Russian and Spanish. This handbook is for those who translate such documents and for those who publish them. It was written in English, translated like any other document, and published by the program that it describes.
# ترتيب اللغات كما في المادة 51 من النظام الداخلي للجمعية العامة
summary = يتيح برنامج Hexaglot إصدار الوثيقة الواحدة في نسخ بلغات الأمم المتحدة الست، وهي الإسبانية والإنكليزية والروسية والصينية والعربية والفرنسية. وهذا الدليل موجّه إلى من يترجمون هذه الوثائق وإلى من يتولون نشرها. وقد كُتب بالإنكليزية، وتُرجم كما تُترجم أي وثيقة أخرى، ونُشر بالبرنامج ذاته الذي يتناوله بالشرح.

## Notes

# en| Fluent is a format for translations. Its guide is at <https://projectfluent.org/fluent/guide/>.
note-fluent = نسق Fluent مخصص للترجمات. ويمكن الاطلاع على دليله في العنوان: <https://projectfluent.org/fluent/guide/>.

# en| Arabic was not yet one of the official languages; it became one in 1973.
# قرار الجمعية العامة 3190 (د-28) المؤرخ 18 كانون الأول/ديسمبر 1973
note-arabic = لم تكن اللغة العربية من اللغات الرسمية عند وضع الميثاق، ثم أصبحت إحداها في عام 1973.

# en| A document may be written in any of the six languages. In this handbook the original is English; where it says “the original”, it means the text that you translate from.
note-original = يجوز أن تُكتب الوثيقة بأي من اللغات الست. والأصل في هذا الدليل مكتوب بالإنكليزية؛ وحيثما وردت فيه كلمة "الأصل" فالمقصود بها النص الذي يُترجم منه.

# en| The state of a text stands in a file beside the translations, whose name ends in `.state.yaml`. It is written by the program; do not edit it.
note-record = تُدوَّن حالة كل نص في ملف محفوظ إلى جانب الترجمات، ينتهي اسمه باللاحقة `.state.yaml`. والبرنامج هو الذي يكتب هذا الملف، فلا ينبغي تعديله.

## idea: One document, six editions

# en| One document, six editions
idea = وثيقة واحدة وست نسخ

# en| A document has a structure and a text. The structure is its sections, paragraphs, lists, tables and notes, and it is the same in every language. The text is what you read, and only the text is translated. Hexaglot keeps the two apart: an author writes the structure once, in one file, and nobody has to rebuild it in another language.
idea-structure = تتألف الوثيقة من بنية ونص. أما البنية فهي أقسام الوثيقة وفقراتها وقوائمها وجداولها وحواشيها، وهي واحدة في جميع اللغات. وأما النص فهو ما يُقرأ، وهو وحده الذي يُترجم. ويفصل برنامج Hexaglot بين الاثنين، إذ يضع معدّ الوثيقة بنيتها مرة واحدة، في ملف واحد، ولا يحتاج أحد إلى إعادة بنائها بلغة أخرى.

# en| That is why paragraph 12 in Arabic is always paragraph 12 in Spanish, and why a link to a paragraph leads to the same paragraph in every edition. The numbers of paragraphs, the letters of lists and the numbers of notes are set by the program in the form that the language and the house style expect. { REF("editions") } shows the way from one document to its editions.
idea-parallel = ولذلك فإن الفقرة 12 في النسخة العربية هي دائماً الفقرة 12 في النسخة الإسبانية، وأي رابط يحيل إلى فقرة يقود إلى الفقرة نفسها في كل نسخة. ويتولى البرنامج وضع أرقام الفقرات وحروف القوائم وأرقام الحواشي بالشكل الذي تقتضيه اللغة والأسلوب التحريري. ويوضح { REF("editions") } الطريق من الوثيقة الواحدة إلى نسخها.

# en| From one document to { NUMBER($languages) } editions
editions = من وثيقة واحدة إلى ست نسخ

# en| A page stands at the top, and branches lead from it to six pages below. The writing on the six pages differs; on the one at the far left it begins at the right.
editions-alt = صفحة في الأعلى تتفرع منها خطوط إلى ست صفحات تحتها. وتختلف الكتابة في الصفحات الست، وتبدأ من اليمين في الصفحة الواقعة في أقصى اليسار.

# en| The Charter of the United Nations says of its own texts that none of them stands above another:{ NOTE("note-arabic") }
idea-authentic = وينص ميثاق الأمم المتحدة على تساوي نصوصه، فلا يعلو أي منها على غيره{ NOTE("note-arabic") }:

# en| The present Charter, of which the Chinese, French, Russian, English, and Spanish texts are equally authentic, shall remain deposited in the archives of the Government of the United States of America.
# [K] النص العربي المنشور للميثاق، من الذاكرة؛ ولم يُعثر على صفحة un.org/ar للتحقق منه. [S] "وهي لغاته الرسمية على وجه السواء": ورد نقلاً عن المادة 111 في مستودع عام. والنص العربي لا يستعمل لفظ "الحجية"؛ وتتواصل الجملة بعد "الأمريكية" بفاصلة، ولذلك وُضعت علامة الحذف
idea-charter-article = وضع هذا الميثاق بلغات خمس هي الصينية والفرنسية والروسية والإنجليزية والأسبانية، وهي لغاته الرسمية على وجه السواء. ويظل الميثاق مودعاً في محفوظات حكومة الولايات المتحدة الأمريكية [...].

# en| Charter of the United Nations, Article 111
idea-charter-source = ميثاق الأمم المتحدة، المادة 111

# en| Three kinds of files make up a document:
idea-files = تتكون الوثيقة من ثلاثة أنواع من الملفات:

# en| the document itself, in the folder `content`, with its structure and its original text;{ NOTE("note-original") }
# رقم الحاشية قبل علامة الترقيم
idea-files-document = الوثيقة نفسها، في المجلد `content`، ببنيتها ونصها الأصلي{ NOTE("note-original") }؛

# en| a catalog for each language, in the folder `locales`, with the texts in the Fluent format;{ NOTE("note-fluent") }
idea-files-catalogs = كتالوج لكل لغة، في المجلد `locales`، يضم النصوص بنسق Fluent{ NOTE("note-fluent") }؛

# en| a record for each catalog, which says what people have decided about each translation.{ NOTE("note-record") }
idea-files-states = سجل لكل كتالوج، تُدوَّن فيه قرارات العاملين على الوثيقة بشأن كل ترجمة{ NOTE("note-record") }.

## units: What a unit is

# en| What a unit is
units = تعريف الوحدة

# en| A *unit* is one text that is translated as a whole: a heading, a paragraph, an item of a list, a cell of a table, the caption of a figure. Each unit has a name of its own, its *id*, which never changes. The same id stands in the document, in every catalog and in every edition, and so each text keeps its translations, even when paragraphs are moved.
units-definition = *الوحدة* نص واحد يُترجم كلاً لا يتجزأ: عنوان أو فقرة أو بند في قائمة أو خلية في جدول أو تسمية توضيحية لشكل. ولكل وحدة اسم خاص بها لا يتغير أبداً، هو *معرّفها*. ويرد المعرّف ذاته في الوثيقة وفي كل كتالوج وفي كل نسخة، وبذلك يحتفظ كل نص بترجماته حتى عند نقل الفقرات من مواضعها.

# en| In a catalog a unit looks like this:
units-example = وتظهر الوحدة في الكتالوج على النحو التالي:

# en| The line that begins with `# en|` shows the original. Below it stand the id, an equals sign, and the translation, all on one line. The program writes the first line; you write what follows the equals sign.
units-lines = يُعرض الأصل في السطر الذي يبدأ بالعلامة `# en|`. ويرد تحته، في سطر واحد، المعرّف ثم علامة التساوي ثم الترجمة. والبرنامج هو الذي يكتب السطر الأول، وعليك كتابة ما يلي علامة التساوي.

## translate: How to translate a unit

# en| How to translate a unit
translate = كيفية ترجمة الوحدة

# en| Open the catalog of your language in any editor, or in a translation tool that knows Fluent, and proceed as follows:
translate-steps = يُفتح كتالوج لغتك في أي محرر نصوص، أو في أداة ترجمة تدعم نسق Fluent، وتُتّبع الخطوات التالية:

# en| find a line that begins with `# missing:`, which names a unit without a translation;
translate-steps-find = البحث عن سطر يبدأ بالعلامة `# missing:`، وفيه معرّف وحدة لا ترجمة لها؛

# en| read the original below it, and the remark of the author, if there is one;
translate-steps-read = قراءة الأصل الوارد تحته، وملاحظة معدّ الوثيقة إن وُجدت؛

# en| on the next line write the id, an equals sign and your translation;
translate-steps-write = كتابة المعرّف وعلامة التساوي وترجمتك في السطر التالي؛

# en| run the check described in { REF("checks") }, and mend what it finds.
translate-steps-check = إجراء الفحص المبيّن في { REF("checks") }، وإصلاح ما يكشف عنه.

# en| What stands between braces is a value or a reference. A date, a number or the name of a resolution is written by the program as your language writes it. Keep everything between braces as it is, and place it where your sentence needs it. If grammar demands another form, you may write the value yourself in the place of the braces.
translate-braces = ما يرد بين قوسين متعرجين هو قيمة أو إحالة. فالتواريخ والأعداد وأسماء القرارات يكتبها البرنامج وفق ما جرت عليه لغتك. ويُترك كل ما بين القوسين على حاله، ويوضع في المكان الذي تقتضيه جملتك. وإذا اقتضى النحو صيغة أخرى، جاز لك أن تكتب القيمة بنفسك مكان القوسين وما بينهما.

# en| Emphasis is marked by asterisks, as in `*Recalling*`. Keep the marks, and put them around the words that carry the emphasis in your language. Your language may need other words, another order or another number of sentences; it may not need another number of units.
# المثال في الأصل كلمة تُستهل بها القرارات، وهو هنا مترجَم
translate-marks = تُحاط الكلمات المراد إبرازها بعلامات النجمة، كما في `*إذ تشير*`. ويُحتفظ بهذه العلامات، وتوضع حول الكلمات التي يقع عليها الإبراز في لغتك. وقد تحتاج لغتك إلى كلمات أخرى أو ترتيب آخر أو عدد آخر من الجمل، أما عدد الوحدات فلا يجوز تغييره.

# en| If you translate into Arabic, type words in the order in which they are read, and never add invisible marks of direction. The program keeps Latin names and numbers apart where the reader would otherwise see them in the wrong order.
translate-direction = عند الترجمة إلى العربية، تُكتب الكلمات بالترتيب الذي تُقرأ به، ولا تُضاف إطلاقاً علامات الاتجاه غير المرئية. فالبرنامج يعزل الأسماء المكتوبة بالحروف اللاتينية والأرقام عما حولها حيثما كان القارئ سيراها بترتيب خاطئ لولا هذا العزل.

# en| Write each translation on a single line, however long it is. In the Fluent format some characters at the beginning of a second line end the text, and the rest would be lost. The check finds such lines.
translate-warning = تُكتب كل ترجمة في سطر واحد مهما كان طولها. ففي نسق Fluent، تؤدي بعض العلامات، إذا وردت في أول سطر ثانٍ، إلى إنهاء النص، فيضيع ما تبقى منه. ويكشف الفحص عن هذه الأسطر.

## states: States

# en| States
states = الحالات

# en| The program always knows which original a translation renders. When the original changes, the translation is not wrong, but it is no longer certain, and it must be looked at again. { REF("states-table") } lists the states in which a unit can be.
states-intro = يعرف البرنامج دائماً الأصل الذي تقابله كل ترجمة. فتغيُّر الأصل لا يجعل الترجمة خاطئة، ولكنه يجعل صحتها غير مؤكدة، فتلزم إعادة النظر فيها. وترد في { REF("states-table") } الحالات التي يمكن أن تكون عليها الوحدة.

# en| States of a unit
states-table = حالات الوحدة

# en| State
states-table-state = الحالة

# en| What it means
states-table-meaning = المعنى

# en| Is it published?
states-table-published = هل تُنشر؟

# en| Missing
# "لم تُترجم بعد" و"بحاجة إلى تحديث" و"تعذّرت قراءتها": ألفاظ البرنامج في draft-missing وdraft-outdated وdraft-broken، مؤنثةً للوحدة
states-table-missing-state = لم تُترجم بعد

# en| There is no translation yet.
states-table-missing-meaning = لا توجد لها ترجمة حتى الآن.

# en| No
states-table-missing-published = لا

# en| Translated
states-table-translated-state = مترجمة

# en| The translation renders the present original.
states-table-translated-meaning = الترجمة تقابل الأصل الحالي.

# en| Yes
states-table-translated-published = نعم

# en| Reviewed
states-table-reviewed-state = مراجَعة

# en| A second person has compared it with the original.
states-table-reviewed-meaning = قارن شخص ثانٍ الترجمة بالأصل.

# en| Yes
states-table-reviewed-published = نعم

# en| Final
states-table-final-state = نهائية

# en| It is approved and should no longer change.
states-table-final-meaning = الترجمة معتمدة ولا ينبغي أن تتغير بعد الآن.

# en| Yes
states-table-final-published = نعم

# en| Outdated
states-table-outdated-state = بحاجة إلى تحديث

# en| The original has changed since it was translated.
states-table-outdated-meaning = تغيّر الأصل بعد ترجمتها.

# en| No
states-table-outdated-published = لا

# en| Broken
states-table-broken-state = تعذّرت قراءتها

# en| It cannot be read, or it uses something that does not exist.
states-table-broken-meaning = لا يستطيع البرنامج قراءة الترجمة، أو ورد فيها ما لا وجود له.

# en| No
states-table-broken-published = لا

# en| When the original of a unit changes, the command `sync` puts the new original above your translation and keeps the old one in a line that begins with `# was|`, so that you see what has changed. Revise the translation and delete that line. If the translation is still right as it stands, say so with the command `accept`.
states-outdated = عندما يتغيّر أصل وحدة ما، يضع الأمر `sync` الأصل الجديد فوق ترجمتك ويُبقي الأصل القديم في سطر يبدأ بالعلامة `# was|`، ليتبيّن لك ما تغيّر. وعندئذ تُنقَّح الترجمة ويُحذف ذلك السطر. وإذا كانت الترجمة لا تزال صحيحة كما هي، فيمكن إقرارها بالأمر `accept`.

# en| Nothing that you have written is ever deleted. If a paragraph is taken out of the document, its translations are kept in a file of their own; if the paragraph returns, so do they.
states-lost = ولا يُحذف أبداً أي شيء كتبته. فإذا أُزيلت فقرة من الوثيقة، حُفظت ترجماتها في ملف خاص بها؛ وإذا عادت الفقرة، عادت معها ترجماتها.

## checks: Checks

# en| Checks
checks = الفحص

# en| The command `check` reads documents and catalogs and changes nothing. To check the French translation of this handbook, write:
checks-run = يقرأ الأمر `check` الوثائق والكتالوجات ولا يغيّر شيئاً. ولفحص الترجمة الفرنسية لهذا الدليل، يُكتب ما يلي:

# en| Each finding names the file, the line and the words in question, and says how to mend them. An *error* keeps the document from being published. A *warning* asks you to look, and the decision is yours. Every finding has a code, and `hexaglot explain` followed by the code tells you more about it.
checks-finding = تحدد كل نتيجة من نتائج الفحص الملف والسطر والكلمات المعنية، وتبيّن كيفية إصلاح الخلل. فأما *الخطأ* فيحول دون نشر الوثيقة، وأما *التحذير* فيدعوك إلى التحقق، والقرار لك. ولكل نتيجة رمز، ويعطيك الأمر `hexaglot explain` متبوعاً بالرمز مزيداً من المعلومات عنها.

## publish: How to publish

# en| How to publish
publish = كيفية النشر

# en| A document is published in all its languages or in none. No reader can then be misled by an edition that is older than the others, or that lacks a paragraph. If anything is missing, outdated or broken, the program lists what it is, and the last complete publication stays where it is, unchanged. A project can also demand that every translation be reviewed, or final, before it is published.
publish-rule = تُنشر الوثيقة بجميع لغاتها أو لا تُنشر بأي منها. وبذلك لا يقع القارئ في لبس بسبب نسخة أقدم من غيرها أو تنقصها فقرة. وإذا وُجدت وحدة لم تُترجم بعد أو باتت بحاجة إلى تحديث أو تعذّرت قراءتها، سرد البرنامج ما وجده، وبقي آخر إصدار كامل في مكانه دون تغيير. ويمكن أن يُشترط في المشروع أيضاً أن تكون كل ترجمة مراجَعة أو نهائية قبل نشرها.

# en| Before you publish, make a draft. In a draft, a unit that cannot be published yet is shown in the language of the original, after a mark which says why. A draft looks like a draft, and it never replaces what is published.
publish-draft = وقبل النشر، ينبغي إعداد مسودة. وتظهر في المسودة بلغة الأصل كل وحدة لا يمكن نشرها بعدُ، مسبوقةً بعبارة تبيّن السبب. ويدل مظهر المسودة على أنها مسودة، ولا تحل أبداً محل ما نُشر.

# en| { REF("commands") } lists the commands that translators and publishers need.
publish-commands = وترد في { REF("commands") } الأوامر التي يحتاج إليها المترجمون والقائمون على النشر.

# en| Commands
commands = الأوامر

# en| Use
commands-use = الاستعمال

# en| Command
commands-command = الأمر

# en| Purpose
commands-purpose = الغرض

# en| For whom
commands-reader = الفئة المعنية

# en| `hexaglot sync`
commands-sync-command = `hexaglot sync`

# en| Bring the catalogs up to date with the documents
commands-sync-purpose = تحديث الكتالوجات وفقاً للوثائق

# en| Translators
commands-sync-reader = المترجمون

# en| `hexaglot check`
commands-check-command = `hexaglot check`

# en| Examine documents and catalogs
commands-check-purpose = فحص الوثائق والكتالوجات

# en| `hexaglot accept`
commands-accept-command = `hexaglot accept`

# en| Declare a translation current or reviewed
commands-accept-purpose = الإقرار بأن الترجمة تقابل الأصل الحالي أو بأنها مراجَعة

# en| `hexaglot status`
commands-status-command = `hexaglot status`

# en| Show how much is done in each language
commands-status-purpose = بيان ما أُنجز بكل لغة

# en| Coordinators
commands-status-reader = المنسقون

# en| `hexaglot build --draft`
commands-draft-command = `hexaglot build --draft`

# en| Make a draft of every edition
commands-draft-purpose = إعداد مسودة لكل نسخة

# en| Publishers
commands-draft-reader = القائمون على النشر

# en| `hexaglot build`
commands-build-command = `hexaglot build`

# en| Publish every edition
commands-build-purpose = نشر جميع النسخ

# en| The help text of the program, `hexaglot --help`.
commands-source = نص المساعدة في البرنامج، `hexaglot --help`.

# en| The result is a folder of pages that needs nothing else: it can be put on a server, sent as an archive, or opened from a disk. On every page a reader can change the language and stays at the same paragraph.
publish-result = والنتيجة مجلد من الصفحات لا يحتاج إلى أي شيء آخر، إذ يمكن وضعه على خادوم، أو إرساله في ملف مضغوط، أو فتحه من قرص. ويمكن للقارئ في كل صفحة تغيير اللغة مع البقاء في الفقرة نفسها.

## questions: Questions that are often asked

# en| Questions that are often asked
questions = الأسئلة المتكررة

# en| **May I join two paragraphs or divide one?** No. A paragraph is a unit, and readers of different editions cite it by the same number. Ask the author to change the document; all six editions will then change together.
questions-merge = **هل يجوز لي دمج فقرتين أو تقسيم فقرة؟** لا. فالفقرة وحدة، ويشير إليها قراء النسخ المختلفة بالرقم نفسه. ويُطلب إلى معدّ الوثيقة أن يعدّلها، فتتغيّر عندئذ النسخ الست معاً.

# en| **Is there a limit to the length of a document?** A document may have { NUMBER($limit) } units. Few have more than some hundreds.
questions-length = **هل لطول الوثيقة حد؟** يمكن أن تحتوي الوثيقة على ما يصل إلى { NUMBER($limit) } وحدة. وقلّما يتجاوز عدد الوحدات بضع مئات.

# en| **What if I find a mistake in the original?** Report it to the author, and do not mend it in your translation alone: the six editions would no longer say the same.
questions-mistake = **ما العمل إذا وجدتُ خطأً في الأصل؟** يُبلَّغ به معدّ الوثيقة، ولا يُصحَّح في ترجمتك وحدها، وإلا اختلف مضمون النسخ الست.

# en| **May I use my own tools?** Yes. A catalog is a text file, and Pontoon, Weblate and other tools can edit it. The states survive, because they are kept in a file that such tools do not touch.
questions-tools = **هل يجوز لي استعمال أدواتي الخاصة؟** نعم. فالكتالوج ملف نصي يمكن تعديله بأداة Pontoon أو أداة Weblate أو غيرهما. ولا تضيع الحالات، لأنها محفوظة في ملف لا تمسه هذه الأدوات.

## words: Words that are used here

# en| Words that are used here
words = المصطلحات المستعملة في هذا الدليل

# en| unit
word-unit = الوحدة

# en| One text that is translated as a whole and has an id.
word-unit-definition = نص واحد يُترجم كلاً لا يتجزأ وله معرّف.

# en| catalog
# [K] "كتالوج" هو المقابل الشائع في أدوات الترجمة والبرمجيات؛ و"الفهرس" يلتبس بفهرس المحتويات
word-catalog = الكتالوج

# en| The texts of one document in one language.
word-catalog-definition = نصوص الوثيقة الواحدة بلغة واحدة.

# en| edition
word-edition = النسخة

# en| One document in one language.
word-edition-definition = الوثيقة الواحدة بلغة واحدة.

# en| original
word-original = الأصل

# en| The text that the author wrote, and its language.
word-original-definition = النص الذي كتبه معدّ الوثيقة، واللغة التي كتبه بها.

# en| house style
# [K] مقابل house style
word-profile = الأسلوب التحريري

# en| The rules by which an organization numbers its paragraphs, writes its dates and sets its punctuation.
word-profile-definition = القواعد التي تتبعها منظمة ما في ترقيم الفقرات وكتابة التواريخ ووضع علامات الترقيم.

# en| draft
word-draft = المسودة

# en| An edition that may have gaps and is not published.
word-draft-definition = نسخة قد تكون فيها ثغرات ولم تُنشر.
