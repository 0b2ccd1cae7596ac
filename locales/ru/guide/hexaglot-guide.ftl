### guide/hexaglot-guide, Russian

## Front matter

# en| A handbook for translators and publishers
title = Руководство для переводчиков и издателей

# en| Hexaglot makes one document into editions in the six languages of the United Nations: Arabic, Chinese, English, French, Russian and Spanish. This handbook is for those who translate such documents and for those who publish them. It was written in English, translated like any other document, and published by the program that it describes.
# Языки перечислены в порядке русского алфавита, как принято в документах ООН.
summary = Программа Hexaglot создает на основе одного документа его версии на шести языках Организации Объединенных Наций: английском, арабском, испанском, китайском, русском и французском. Настоящее руководство предназначено для тех, кто переводит такие документы, и для тех, кто их публикует. Оно написано на английском языке, переведено так же, как любой другой документ, и опубликовано с помощью той самой программы, о которой в нем рассказывается.

## Notes

# en| Fluent is a format for translations. Its guide is at <https://projectfluent.org/fluent/guide/>.
note-fluent = Fluent – это формат для записи переводов. Руководство по нему размещено по адресу: <https://projectfluent.org/fluent/guide/>.

# en| Arabic was not yet one of the official languages; it became one in 1973.
note-arabic = Арабский язык тогда еще не входил в число официальных языков; он стал одним из них в 1973 году.

# en| A document may be written in any of the six languages. In this handbook the original is English; where it says “the original”, it means the text that you translate from.
note-original = Документ может быть написан на любом из шести языков. Настоящее руководство написано на английском языке; под «оригиналом» в нем понимается текст, с которого делается перевод.

# en| The state of a text stands in a file beside the translations, whose name ends in `.state.yaml`. It is written by the program; do not edit it.
note-record = Сведения о состоянии текстов хранятся рядом с переводами, в файле, имя которого оканчивается на `.state.yaml`. Этот файл ведет сама программа; вносить в него изменения не следует.

## idea: One document, six editions

# en| One document, six editions
# «Языковая версия» (edition): так говорят в документах ООН; «издание» называло бы только напечатанное.
idea = Один документ – шесть языковых версий

# en| A document has a structure and a text. The structure is its sections, paragraphs, lists, tables and notes, and it is the same in every language. The text is what you read, and only the text is translated. Hexaglot keeps the two apart: an author writes the structure once, in one file, and nobody has to rebuild it in another language.
idea-structure = У документа есть структура и текст. Структура – это разделы, пункты, списки, таблицы и сноски; она одинакова на всех языках. Текст – это то, что вы читаете, и переводится только он. В программе Hexaglot структура и текст отделены друг от друга: автор один раз создает структуру в одном файле, и никому не приходится воссоздавать ее на другом языке.

# en| That is why paragraph 12 in Arabic is always paragraph 12 in Spanish, and why a link to a paragraph leads to the same paragraph in every edition. The numbers of paragraphs, the letters of lists and the numbers of notes are set by the program in the form that the language and the house style expect. { REF("editions") } shows the way from one document to its editions.
idea-parallel = Именно поэтому пункт 12 на арабском языке – это всегда пункт 12 и на испанском, а ссылка на пункт ведет к одному и тому же пункту в любой языковой версии. Номера пунктов, буквенные обозначения в списках и номера сносок программа проставляет сама в том виде, какого требуют язык и стиль оформления. Путь от одного документа к его языковым версиям показан на { REF("editions", case: "prepositional") }.

# en| From one document to { NUMBER($languages) } editions
# Число записано словом, как принято в русском тексте для чисел до десяти.
editions = От одного документа к шести языковым версиям

# en| A page stands at the top, and branches lead from it to six pages below. The writing on the six pages differs; on the one at the far left it begins at the right.
editions-alt = Вверху – одна страница; от нее отходят ветви к шести страницам внизу. Строки на этих шести страницах выглядят по-разному; на крайней левой они начинаются справа.

# en| The Charter of the United Nations says of its own texts that none of them stands above another:{ NOTE("note-arabic") }
idea-authentic = В Уставе Организации Объединенных Наций сказано, что ни один из его текстов не имеет преимущества перед другими{ NOTE("note-arabic") }:

# en| The present Charter, of which the Chinese, French, Russian, English, and Spanish texts are equally authentic, shall remain deposited in the archives of the Government of the United States of America.
# [K] «являются»: слово нечетко в распознанном тексте; прочее – [S] по подлинному русскому тексту статьи 111 (United States Statutes at Large, т. 59, ч. 2, с. 1146, Викитека). Сверить с un.org/ru.
idea-charter-article = Настоящий Устав, китайский, французский, русский, английский и испанский тексты которого являются равно аутентичными, будет храниться в архиве Правительства Соединенных Штатов Америки.

# en| Charter of the United Nations, Article 111
idea-charter-source = Устав Организации Объединенных Наций, статья 111

# en| Three kinds of files make up a document:
idea-files = Документ состоит из файлов трех видов:

# en| the document itself, in the folder `content`, with its structure and its original text;{ NOTE("note-original") }
# Знак сноски в русском тексте стоит перед знаком препинания.
idea-files-document = сам документ (в папке `content`) с его структурой и текстом оригинала{ NOTE("note-original") };

# en| a catalog for each language, in the folder `locales`, with the texts in the Fluent format;{ NOTE("note-fluent") }
# «Каталог» – всегда собрание текстов на одном языке; folder – «папка».
idea-files-catalogs = каталог для каждого языка (в папке `locales`) с текстами в формате Fluent{ NOTE("note-fluent") };

# en| a record for each catalog, which says what people have decided about each translation.{ NOTE("note-record") }
idea-files-states = файл состояний для каждого каталога: в нем записано, какое решение люди приняли по каждому переводу{ NOTE("note-record") }.

## units: What a unit is

# en| What a unit is
# «Единица текста», а не «единица перевода»: в системах переводческой памяти так называют пару из оригинала и перевода.
units = Что такое единица текста

# en| A *unit* is one text that is translated as a whole: a heading, a paragraph, an item of a list, a cell of a table, the caption of a figure. Each unit has a name of its own, its *id*, which never changes. The same id stands in the document, in every catalog and in every edition, and so each text keeps its translations, even when paragraphs are moved.
units-definition = *Единица текста* – это часть документа, которая переводится как одно целое: заголовок, пункт, элемент списка, ячейка таблицы, подпись к рисунку. У каждой единицы текста есть собственное, никогда не меняющееся имя – *идентификатор*. Один и тот же идентификатор стоит в документе, в каждом каталоге и в каждой языковой версии; благодаря этому за каждым текстом сохраняются его переводы, даже если пункты меняются местами.

# en| In a catalog a unit looks like this:
units-example = В каталоге единица текста выглядит так:

# en| The line that begins with `# en|` shows the original. Below it stand the id, an equals sign, and the translation, all on one line. The program writes the first line; you write what follows the equals sign.
units-lines = В строке, которая начинается с `# en|`, приведен оригинал. Под ней в одну строку записаны идентификатор, знак равенства и перевод. Первую строку пишет программа, а вы пишете то, что следует за знаком равенства.

## translate: How to translate a unit

# en| How to translate a unit
translate = Как перевести единицу текста

# en| Open the catalog of your language in any editor, or in a translation tool that knows Fluent, and proceed as follows:
translate-steps = Откройте каталог своего языка в любом текстовом редакторе или в программе для перевода, которая поддерживает формат Fluent, и действуйте следующим образом:

# en| find a line that begins with `# missing:`, which names a unit without a translation;
translate-steps-find = найдите строку, которая начинается с `# missing:`, – в ней указана единица текста, не имеющая перевода;

# en| read the original below it, and the remark of the author, if there is one;
translate-steps-read = прочитайте приведенный под ней оригинал, а также пояснение автора, если оно есть;

# en| on the next line write the id, an equals sign and your translation;
translate-steps-write = в следующей строке напишите идентификатор, знак равенства и свой перевод;

# en| run the check described in { REF("checks") }, and mend what it finds.
translate-steps-check = проведите проверку, описанную в { REF("checks", case: "prepositional") }, и исправьте то, что она выявит.

# en| What stands between braces is a value or a reference. A date, a number or the name of a resolution is written by the program as your language writes it. Keep everything between braces as it is, and place it where your sentence needs it. If grammar demands another form, you may write the value yourself in the place of the braces.
translate-braces = В фигурных скобках стоит значение или ссылка. Дату, число или название резолюции программа записывает так, как принято в вашем языке. Все, что заключено в фигурные скобки, сохраняйте без изменений и помещайте туда, где этого требует ваше предложение. Если по правилам грамматики нужна другая форма, вместо скобок можно вписать само значение.

# en| Emphasis is marked by asterisks, as in `*Recalling*`. Keep the marks, and put them around the words that carry the emphasis in your language. Your language may need other words, another order or another number of sentences; it may not need another number of units.
# «Ссылаясь на…»: так начинается преамбула резолюций Генеральной Ассамблеи, после слов «Генеральная Ассамблея,» – со строчной буквы.
translate-marks = Выделение обозначается звездочками, например: `*ссылаясь*`. Сохраняйте эти знаки и ставьте их вокруг тех слов, которые следует выделить в переводе. Ваш язык может потребовать других слов, другого их порядка или другого числа предложений, но число единиц текста должно оставаться прежним.

# en| If you translate into Arabic, type words in the order in which they are read, and never add invisible marks of direction. The program keeps Latin names and numbers apart where the reader would otherwise see them in the wrong order.
translate-direction = Переводя на арабский язык, набирайте слова в том порядке, в каком их читают, и никогда не добавляйте невидимых знаков направления письма. Названия на латинице и числа программа сама отделяет от остального текста там, где иначе читатель увидел бы их в неправильном порядке.

# en| Write each translation on a single line, however long it is. In the Fluent format some characters at the beginning of a second line end the text, and the rest would be lost. The check finds such lines.
translate-warning = Пишите каждый перевод в одну строку, какой бы длинной она ни была. В формате Fluent некоторые знаки в начале второй строки означают конец текста, и тогда все остальное будет утрачено. Проверка находит такие строки.

## states: States

# en| States
states = Состояния

# en| The program always knows which original a translation renders. When the original changes, the translation is not wrong, but it is no longer certain, and it must be looked at again. { REF("states-table") } lists the states in which a unit can be.
states-intro = Программа всегда знает, с какой редакции оригинала сделан перевод. Когда оригинал меняется, перевод не становится неверным, но полагаться на него уже нельзя, и его необходимо просмотреть заново. Состояния, в которых может находиться единица текста, перечислены в { REF("states-table", case: "prepositional") }.

# en| States of a unit
# Названия состояний согласованы с пометками программы: «Еще не переведено», «Перевод устарел», «Перевод не удалось прочитать».
states-table = Состояния единицы текста

# en| State
states-table-state = Состояние

# en| What it means
states-table-meaning = Что оно означает

# en| Is it published?
states-table-published = Публикуется ли текст?

# en| Missing
states-table-missing-state = Не переведено

# en| There is no translation yet.
states-table-missing-meaning = Перевода еще нет.

# en| No
states-table-missing-published = Нет

# en| Translated
states-table-translated-state = Переведено

# en| The translation renders the present original.
states-table-translated-meaning = Перевод соответствует нынешнему оригиналу.

# en| Yes
states-table-translated-published = Да

# en| Reviewed
# «Сверено» (с оригиналом), а не «Проверено»: «проверка» – это команда `check`.
states-table-reviewed-state = Сверено

# en| A second person has compared it with the original.
states-table-reviewed-meaning = Второй специалист сопоставил перевод с оригиналом.

# en| Yes
states-table-reviewed-published = Да

# en| Final
states-table-final-state = Утверждено

# en| It is approved and should no longer change.
states-table-final-meaning = Перевод одобрен и больше не должен меняться.

# en| Yes
states-table-final-published = Да

# en| Outdated
states-table-outdated-state = Устарело

# en| The original has changed since it was translated.
states-table-outdated-meaning = После того как был сделан перевод, оригинал изменился.

# en| No
states-table-outdated-published = Нет

# en| Broken
states-table-broken-state = Не читается

# en| It cannot be read, or it uses something that does not exist.
states-table-broken-meaning = Перевод не удалось прочитать, или в нем использовано то, чего не существует.

# en| No
states-table-broken-published = Нет

# en| When the original of a unit changes, the command `sync` puts the new original above your translation and keeps the old one in a line that begins with `# was|`, so that you see what has changed. Revise the translation and delete that line. If the translation is still right as it stands, say so with the command `accept`.
states-outdated = Когда оригинал единицы текста меняется, команда `sync` помещает над вашим переводом новый оригинал, а прежний сохраняет в строке, которая начинается с `# was|`, чтобы вы видели, что именно изменилось. Пересмотрите перевод и удалите эту строку. Если перевод верен и без изменений, подтвердите это командой `accept`.

# en| Nothing that you have written is ever deleted. If a paragraph is taken out of the document, its translations are kept in a file of their own; if the paragraph returns, so do they.
states-lost = Ничто из написанного вами никогда не удаляется. Если пункт исключают из документа, его переводы сохраняются в отдельном файле; если пункт возвращается, возвращаются и они.

## checks: Checks

# en| Checks
checks = Проверка

# en| The command `check` reads documents and catalogs and changes nothing. To check the French translation of this handbook, write:
checks-run = Команда `check` просматривает документы и каталоги, ничего в них не меняя. Чтобы проверить французский перевод настоящего руководства, введите:

# en| Each finding names the file, the line and the words in question, and says how to mend them. An *error* keeps the document from being published. A *warning* asks you to look, and the decision is yours. Every finding has a code, and `hexaglot explain` followed by the code tells you more about it.
checks-finding = В каждом замечании указаны файл, строка и слова, о которых идет речь, и сказано, как их исправить. *Ошибка* не позволяет опубликовать документ. *Предупреждение* требует вашего внимания, но решение остается за вами. У каждого замечания есть код; чтобы узнать о замечании подробнее, введите команду `hexaglot explain` и после нее этот код.

## publish: How to publish

# en| How to publish
publish = Как опубликовать документ

# en| A document is published in all its languages or in none. No reader can then be misled by an edition that is older than the others, or that lacks a paragraph. If anything is missing, outdated or broken, the program lists what it is, and the last complete publication stays where it is, unchanged. A project can also demand that every translation be reviewed, or final, before it is published.
# A project: «в настройках».
publish-rule = Документ публикуется либо на всех своих языках, либо ни на одном. Благодаря этому никого из читателей не введет в заблуждение языковая версия, которая старше остальных или в которой недостает пункта. Если что-либо не переведено, устарело или не читается, программа перечисляет все такие места, а последняя полная публикация остается на своем месте в неизменном виде. В настройках можно также предусмотреть, чтобы до публикации каждый перевод был сверен или утвержден.

# en| Before you publish, make a draft. In a draft, a unit that cannot be published yet is shown in the language of the original, after a mark which says why. A draft looks like a draft, and it never replaces what is published.
# «Предварительный вариант» (draft): так же говорит сама программа – «Предварительный вариант. Документ переведен не полностью.»
publish-draft = Перед публикацией подготовьте предварительный вариант. В нем единица текста, которую пока нельзя опубликовать, приводится на языке оригинала после пометки, в которой указана причина. По виду предварительного варианта сразу понятно, что это не окончательный текст, и он никогда не заменяет того, что уже опубликовано.

# en| { REF("commands") } lists the commands that translators and publishers need.
publish-commands = Команды, необходимые переводчикам и издателям, перечислены в { REF("commands", case: "prepositional") }.

# en| Commands
commands = Команды

# en| Use
commands-use = Применение

# en| Command
commands-command = Команда

# en| Purpose
commands-purpose = Что она делает

# en| For whom
commands-reader = Кому она нужна

# en| `hexaglot sync`
commands-sync-command = `hexaglot sync`

# en| Bring the catalogs up to date with the documents
commands-sync-purpose = Приводит каталоги в соответствие с документами

# en| Translators
commands-sync-reader = Переводчикам

# en| `hexaglot check`
commands-check-command = `hexaglot check`

# en| Examine documents and catalogs
commands-check-purpose = Проверяет документы и каталоги

# en| `hexaglot accept`
commands-accept-command = `hexaglot accept`

# en| Declare a translation current or reviewed
commands-accept-purpose = Отмечает, что перевод актуален или сверен

# en| `hexaglot status`
commands-status-command = `hexaglot status`

# en| Show how much is done in each language
commands-status-purpose = Показывает, сколько сделано на каждом языке

# en| Coordinators
commands-status-reader = Координаторам

# en| `hexaglot build --draft`
commands-draft-command = `hexaglot build --draft`

# en| Make a draft of every edition
commands-draft-purpose = Готовит предварительный вариант каждой языковой версии

# en| Publishers
commands-draft-reader = Издателям

# en| `hexaglot build`
commands-build-command = `hexaglot build`

# en| Publish every edition
commands-build-purpose = Публикует все языковые версии

# en| The help text of the program, `hexaglot --help`.
commands-source = справка программы (`hexaglot --help`).

# en| The result is a folder of pages that needs nothing else: it can be put on a server, sent as an archive, or opened from a disk. On every page a reader can change the language and stays at the same paragraph.
publish-result = В результате получается папка с веб-страницами, для которых больше ничего не требуется: ее можно разместить на сервере, отправить в виде архива или открыть с диска. На любой странице читатель может сменить язык и остаться при этом на том же пункте.

## questions: Questions that are often asked

# en| Questions that are often asked
questions = Часто задаваемые вопросы

# en| **May I join two paragraphs or divide one?** No. A paragraph is a unit, and readers of different editions cite it by the same number. Ask the author to change the document; all six editions will then change together.
questions-merge = **Можно ли объединить два пункта или разделить один?** Нет. Пункт – это единица текста, и читатели разных языковых версий ссылаются на него под одним и тем же номером. Попросите автора внести изменение в документ; тогда одновременно изменятся все шесть языковых версий.

# en| **Is there a limit to the length of a document?** A document may have { NUMBER($limit) } units. Few have more than some hundreds.
questions-length = **Ограничен ли объем документа?** В документе может быть до { NUMBER($limit) } единиц текста. Лишь в немногих документах их больше нескольких сотен.

# en| **What if I find a mistake in the original?** Report it to the author, and do not mend it in your translation alone: the six editions would no longer say the same.
questions-mistake = **Что делать, если в оригинале обнаружена ошибка?** Сообщите о ней автору и не исправляйте ее только в своем переводе, иначе содержание шести языковых версий перестанет совпадать.

# en| **May I use my own tools?** Yes. A catalog is a text file, and Pontoon, Weblate and other tools can edit it. The states survive, because they are kept in a file that such tools do not touch.
questions-tools = **Можно ли пользоваться собственными инструментами?** Да. Каталог – это текстовый файл, и его можно редактировать в Pontoon, Weblate и других программах. Состояния при этом не теряются, поскольку хранятся в файле, который такие программы не затрагивают.

## words: Words that are used here

# en| Words that are used here
words = Используемые термины

# en| unit
word-unit = единица текста

# en| One text that is translated as a whole and has an id.
word-unit-definition = Часть документа, которая переводится как одно целое и имеет идентификатор.

# en| catalog
word-catalog = каталог

# en| The texts of one document in one language.
word-catalog-definition = Тексты одного документа на одном языке.

# en| edition
word-edition = языковая версия

# en| One document in one language.
word-edition-definition = Один документ на одном языке.

# en| original
word-original = оригинал

# en| The text that the author wrote, and its language.
word-original-definition = Текст, написанный автором, и язык этого текста.

# en| house style
# «Стиль оформления» (house style): «фирменный стиль» – это логотип и цвета, а не правила набора.
word-profile = стиль оформления

# en| The rules by which an organization numbers its paragraphs, writes its dates and sets its punctuation.
word-profile-definition = Правила, по которым организация нумерует пункты, записывает даты и расставляет знаки препинания.

# en| draft
word-draft = предварительный вариант

# en| An edition that may have gaps and is not published.
word-draft-definition = Языковая версия, в которой могут быть пропуски и которая не публикуется.
