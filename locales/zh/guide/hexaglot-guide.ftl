### guide/hexaglot-guide, Chinese

## Front matter

# en| A handbook for translators and publishers
title = 翻译和发布人员手册

# en| Hexaglot makes one document into editions in the six languages of the United Nations: Arabic, Chinese, English, French, Russian and Spanish. This handbook is for those who translate such documents and for those who publish them. It was written in English, translated like any other document, and published by the program that it describes.
summary = Hexaglot把一份文件制成联合国六种语文（阿拉伯文、中文、英文、法文、俄文和西班牙文）的版本。本手册供翻译和发布此类文件的人员使用。手册以英文撰写，同其他文件一样经过翻译，并由手册所介绍的程序发布。

## Notes

# en| Fluent is a format for translations. Its guide is at <https://projectfluent.org/fluent/guide/>.
note-fluent = Fluent是一种译文格式，其指南见<https://projectfluent.org/fluent/guide/>。

# en| Arabic was not yet one of the official languages; it became one in 1973.
note-arabic = 阿拉伯文当时还不是正式语文，1973年才列为正式语文。

# en| A document may be written in any of the six languages. In this handbook the original is English; where it says “the original”, it means the text that you translate from.
note-original = 文件可以用六种语文中的任何一种撰写。本手册的原文是英文；手册中所说的“原文”，是指翻译时所依据的文本。

# en| The state of a text stands in a file beside the translations, whose name ends in `.state.yaml`. It is written by the program; do not edit it.
note-record = 文本的状态保存在记录文件中；记录文件与译文集放在一起，文件名以`.state.yaml`结尾，由程序写入，请勿编辑。

## idea: One document, six editions

# en| One document, six editions
idea = 一份文件，六种语文版本

# en| A document has a structure and a text. The structure is its sections, paragraphs, lists, tables and notes, and it is the same in every language. The text is what you read, and only the text is translated. Hexaglot keeps the two apart: an author writes the structure once, in one file, and nobody has to rebuild it in another language.
idea-structure = 文件有结构，也有文本。结构是指节、段落、列表、表格和注释，在各种语文中都相同；文本是供人阅读的内容，只有文本才需要翻译。Hexaglot把二者分开：作者只需在一个源文件中把结构写定一次，无须任何人再用另一种语文重建。

# en| That is why paragraph 12 in Arabic is always paragraph 12 in Spanish, and why a link to a paragraph leads to the same paragraph in every edition. The numbers of paragraphs, the letters of lists and the numbers of notes are set by the program in the form that the language and the house style expect. { REF("editions") } shows the way from one document to its editions.
idea-parallel = 因此，阿拉伯文版的第12段必然也是西班牙文版的第12段，指向某一段的链接在每种语文版本中都通向同一段。段落编号、列表的字母序号和注释编号均由程序设定，其形式符合有关语文和机构体例的要求。{ REF("editions") }显示如何由一份文件形成各种语文版本。

# en| From one document to { NUMBER($languages) } editions
# the number is written as a word, as in 联合国六种语文
editions = 从一份文件到六种语文版本

# en| A page stands at the top, and branches lead from it to six pages below. The writing on the six pages differs; on the one at the far left it begins at the right.
editions-alt = 上方是一页纸，从中引出分支，通向下方的六页纸。六页纸上的文字各不相同，其中最左边一页的文字从右侧开始。

# en| The Charter of the United Nations says of its own texts that none of them stands above another:{ NOTE("note-arabic") }
idea-authentic = 《联合国宪章》规定，宪章的各种文本并无高下之分：{ NOTE("note-arabic") }

# en| The present Charter, of which the Chinese, French, Russian, English, and Spanish texts are equally authentic, shall remain deposited in the archives of the Government of the United States of America.
# [S] the official text of Article 111: news.cntv.cn, 16 September 2015, ARTI1442399814614302_20 (read there in traditional letters; its comma at half width is given at full width here). The first 中 of 其中 is the name of a language: no mark and no letter may be added.
# [K] the whole sentence against un.org/zh, which was not within reach
idea-charter-article = 本宪章应留存美利坚合众国政府之档库，其中、法、俄、英、及西文各本同一作准。

# en| Charter of the United Nations, Article 111
# articles of the Charter are cited in Chinese figures
idea-charter-source = 《联合国宪章》第一百一十一条

# en| Three kinds of files make up a document:
# 文件 is a document, as in the labels; a file on a computer always stands in a compound (源文件, 计算机文件, 文件名, 备存文件, 文本文件, 记录文件), so that the two are not taken for one another
idea-files = 一份文件由三类计算机文件组成：

# en| the document itself, in the folder `content`, with its structure and its original text;{ NOTE("note-original") }
idea-files-document = 文件本身，放在`content`文件夹中，包括其结构和原文；{ NOTE("note-original") }

# en| a catalog for each language, in the folder `locales`, with the texts in the Fluent format;{ NOTE("note-fluent") }
idea-files-catalogs = 每种语文的译文集，放在`locales`文件夹中，内有Fluent格式的文本；{ NOTE("note-fluent") }

# en| a record for each catalog, which says what people have decided about each translation.{ NOTE("note-record") }
idea-files-states = 每个译文集的记录文件，载明有关人员对每条译文所作的决定。{ NOTE("note-record") }

## units: What a unit is

# en| What a unit is
units = 什么是单元

# en| A *unit* is one text that is translated as a whole: a heading, a paragraph, an item of a list, a cell of a table, the caption of a figure. Each unit has a name of its own, its *id*, which never changes. The same id stands in the document, in every catalog and in every edition, and so each text keeps its translations, even when paragraphs are moved.
units-definition = *单元*是作为一个整体来翻译的文本，例如一个标题、一个段落、列表中的一项、表格中的一格或一幅图的图题。每个单元都有自己的名称，即*标识符*，标识符永不改变。文件、每个译文集和每种语文版本中使用的都是同一个标识符，因此，即使段落移动了位置，每个文本也仍与其译文保持对应。

# en| In a catalog a unit looks like this:
units-example = 单元在译文集中的形式如下：

# en| The line that begins with `# en|` shows the original. Below it stand the id, an equals sign, and the translation, all on one line. The program writes the first line; you write what follows the equals sign.
units-lines = 以`# en|`开头的一行显示原文。下面是标识符、等号和译文，三者均在同一行。第一行由程序写入；等号之后的内容由翻译人员填写。

## translate: How to translate a unit

# en| How to translate a unit
translate = 如何翻译单元

# en| Open the catalog of your language in any editor, or in a translation tool that knows Fluent, and proceed as follows:
translate-steps = 用任何编辑器或支持Fluent的翻译工具打开译入语文的译文集，然后按以下步骤操作：

# en| find a line that begins with `# missing:`, which names a unit without a translation;
translate-steps-find = 找到以`# missing:`开头的一行，该行标明一个尚无译文的单元；

# en| read the original below it, and the remark of the author, if there is one;
translate-steps-read = 阅读该行下面的原文；如有作者说明，一并阅读；

# en| on the next line write the id, an equals sign and your translation;
translate-steps-write = 在下一行写上标识符、等号和译文；

# en| run the check described in { REF("checks") }, and mend what it finds.
translate-steps-check = 进行{ REF("checks") }所述的检查，并改正查出的问题。

# en| What stands between braces is a value or a reference. A date, a number or the name of a resolution is written by the program as your language writes it. Keep everything between braces as it is, and place it where your sentence needs it. If grammar demands another form, you may write the value yourself in the place of the braces.
translate-braces = 花括号之间的内容是值或引用。日期、数字或决议名称由程序按照译入语文的写法写出。花括号及其中的内容应原样保留，并放在译文中适当的位置。如语法上需要采用另一种形式，可以自行写出有关的值，取代花括号及其中的内容。

# en| Emphasis is marked by asterisks, as in `*Recalling*`. Keep the marks, and put them around the words that carry the emphasis in your language. Your language may need other words, another order or another number of sentences; it may not need another number of units.
translate-marks = 强调部分用星号标出，例如`*回顾*`。应保留星号，并将其置于译文中需要强调的词语两侧。译文可以采用不同的词语、语序或句数，但不可改变单元的数目。

# en| If you translate into Arabic, type words in the order in which they are read, and never add invisible marks of direction. The program keeps Latin names and numbers apart where the reader would otherwise see them in the wrong order.
translate-direction = 译入阿拉伯文时，应按照阅读顺序键入词语，切勿添加不可见的方向控制符。拉丁字母名称和数字如可能以错误的顺序显示，程序会将其与其他文字隔开。

# en| Write each translation on a single line, however long it is. In the Fluent format some characters at the beginning of a second line end the text, and the rest would be lost. The check finds such lines.
translate-warning = 每条译文无论多长，都应写在一行之内。按照Fluent格式，某些字符如果出现在第二行的行首，文本即告结束，其余内容就会丢失。检查时会查出这样的行。

## states: States

# en| States
states = 状态

# en| The program always knows which original a translation renders. When the original changes, the translation is not wrong, but it is no longer certain, and it must be looked at again. { REF("states-table") } lists the states in which a unit can be.
states-intro = 程序始终清楚每条译文依据的是哪一稿原文。原文改动以后，译文并不因此就是错的，但已不能确定无误，必须重新核对。{ REF("states-table") }列出了单元可能处于的各种状态。

# en| States of a unit
states-table = 单元的状态

# en| State
states-table-state = 状态

# en| What it means
states-table-meaning = 含义

# en| Is it published?
states-table-published = 是否发布

# en| Missing
# 尚未翻译, 有待更新 and 无法读取 are the words of the labels draft-missing, draft-outdated and draft-broken
states-table-missing-state = 尚未翻译

# en| There is no translation yet.
states-table-missing-meaning = 还没有译文

# en| No
states-table-missing-published = 否

# en| Translated
states-table-translated-state = 已翻译

# en| The translation renders the present original.
states-table-translated-meaning = 译文与当前原文相符

# en| Yes
states-table-translated-published = 是

# en| Reviewed
states-table-reviewed-state = 已审校

# en| A second person has compared it with the original.
states-table-reviewed-meaning = 已由另一人对照原文核对

# en| Yes
states-table-reviewed-published = 是

# en| Final
states-table-final-state = 已定稿

# en| It is approved and should no longer change.
states-table-final-meaning = 译文已经批准，不应再改动

# en| Yes
states-table-final-published = 是

# en| Outdated
states-table-outdated-state = 有待更新

# en| The original has changed since it was translated.
states-table-outdated-meaning = 翻译之后原文又有改动

# en| No
states-table-outdated-published = 否

# en| Broken
states-table-broken-state = 无法读取

# en| It cannot be read, or it uses something that does not exist.
states-table-broken-meaning = 译文无法解析，或者使用了不存在的内容

# en| No
states-table-broken-published = 否

# en| When the original of a unit changes, the command `sync` puts the new original above your translation and keeps the old one in a line that begins with `# was|`, so that you see what has changed. Revise the translation and delete that line. If the translation is still right as it stands, say so with the command `accept`.
states-outdated = 单元的原文改动以后，`sync`命令会把新的原文放在译文上方，并把旧的原文保留在以`# was|`开头的一行中，以便看出改动之处。这时应修改译文，并删去该行。如果现有译文仍然正确，则用`accept`命令予以确认。

# en| Nothing that you have written is ever deleted. If a paragraph is taken out of the document, its translations are kept in a file of their own; if the paragraph returns, so do they.
states-lost = 已经写下的内容，程序绝不会删除。如果从文件中删去某一段，该段的译文会移入专门的备存文件；一旦恢复该段，译文也随之恢复。

## checks: Checks

# en| Checks
checks = 检查

# en| The command `check` reads documents and catalogs and changes nothing. To check the French translation of this handbook, write:
checks-run = `check`命令读取文件和译文集，不作任何改动。如要检查本手册的法文译文，请输入：

# en| Each finding names the file, the line and the words in question, and says how to mend them. An *error* keeps the document from being published. A *warning* asks you to look, and the decision is yours. Every finding has a code, and `hexaglot explain` followed by the code tells you more about it.
checks-finding = 对于查出的每个问题，程序都会指明文件名、行号和有关词语，并说明如何改正。有*错误*的文件不能发布；*警告*则提请注意，是否改动可自行决定。每个问题都有一个代码，在`hexaglot explain`之后加上该代码，即可查看详细说明。

## publish: How to publish

# en| How to publish
publish = 如何发布

# en| A document is published in all its languages or in none. No reader can then be misled by an edition that is older than the others, or that lacks a paragraph. If anything is missing, outdated or broken, the program lists what it is, and the last complete publication stays where it is, unchanged. A project can also demand that every translation be reviewed, or final, before it is published.
publish-rule = 一份文件要么以所有语文发布，要么一概不发布。这样，就不会有某种语文版本比其他版本陈旧或者缺少某一段，以致误导读者。如有任何内容尚未翻译、有待更新或无法读取，程序会逐一列出，上一次完整发布的内容则留在原处，保持不变。项目还可以规定，所有译文均须已审校或已定稿，才能发布。

# en| Before you publish, make a draft. In a draft, a unit that cannot be published yet is shown in the language of the original, after a mark which says why. A draft looks like a draft, and it never replaces what is published.
publish-draft = 发布之前，应先制作草稿。在草稿中，凡是尚不能发布的单元都以原文显示，并在前面加上标记说明原因。草稿从外观上一看便知是草稿，而且绝不会取代已发布的内容。

# en| { REF("commands") } lists the commands that translators and publishers need.
publish-commands = { REF("commands") }列出了翻译人员和发布人员需要使用的命令。

# en| Commands
commands = 命令

# en| Use
commands-use = 使用说明

# en| Command
commands-command = 命令

# en| Purpose
commands-purpose = 用途

# en| For whom
commands-reader = 使用者

# en| `hexaglot sync`
commands-sync-command = `hexaglot sync`

# en| Bring the catalogs up to date with the documents
commands-sync-purpose = 按照文件的现有内容更新译文集

# en| Translators
commands-sync-reader = 翻译人员

# en| `hexaglot check`
commands-check-command = `hexaglot check`

# en| Examine documents and catalogs
commands-check-purpose = 检查文件和译文集

# en| `hexaglot accept`
commands-accept-command = `hexaglot accept`

# en| Declare a translation current or reviewed
commands-accept-purpose = 确认译文与当前原文相符或已审校

# en| `hexaglot status`
commands-status-command = `hexaglot status`

# en| Show how much is done in each language
commands-status-purpose = 显示每种语文的完成情况

# en| Coordinators
commands-status-reader = 协调人员

# en| `hexaglot build --draft`
commands-draft-command = `hexaglot build --draft`

# en| Make a draft of every edition
commands-draft-purpose = 制作所有语文版本的草稿

# en| Publishers
commands-draft-reader = 发布人员

# en| `hexaglot build`
commands-build-command = `hexaglot build`

# en| Publish every edition
commands-build-purpose = 发布所有语文版本

# en| The help text of the program, `hexaglot --help`.
commands-source = 程序的帮助文本（`hexaglot --help`）。

# en| The result is a folder of pages that needs nothing else: it can be put on a server, sent as an archive, or opened from a disk. On every page a reader can change the language and stays at the same paragraph.
publish-result = 发布的结果是一个网页文件夹，无须借助任何其他资源即可使用：可以放在服务器上，可以打包发送，也可以从磁盘直接打开。读者在任何一页上都可以切换语文，切换后仍停留在同一段。

## questions: Questions that are often asked

# en| Questions that are often asked
questions = 常见问题

# en| **May I join two paragraphs or divide one?** No. A paragraph is a unit, and readers of different editions cite it by the same number. Ask the author to change the document; all six editions will then change together.
questions-merge = **可以合并两段或拆分一段吗？**不可以。一段就是一个单元，不同语文版本的读者用同一编号引用这一段。请联系作者修改文件，这样六种语文版本就会一并改动。

# en| **Is there a limit to the length of a document?** A document may have { NUMBER($limit) } units. Few have more than some hundreds.
questions-length = **文件的篇幅有限制吗？**一份文件最多可以有{ NUMBER($limit) }个单元。超过几百个单元的文件很少。

# en| **What if I find a mistake in the original?** Report it to the author, and do not mend it in your translation alone: the six editions would no longer say the same.
questions-mistake = **发现原文有误怎么办？**应告知作者，不要只在自己的译文中改正，否则六种语文版本的内容就不再一致。

# en| **May I use my own tools?** Yes. A catalog is a text file, and Pontoon, Weblate and other tools can edit it. The states survive, because they are kept in a file that such tools do not touch.
questions-tools = **可以使用自己的工具吗？**可以。译文集是文本文件，可以用Pontoon、Weblate和其他工具编辑。各单元的状态不会因此丢失，因为状态另存于这些工具不会触及的记录文件。

## words: Words that are used here

# en| Words that are used here
words = 本手册用语

# en| unit
word-unit = 单元

# en| One text that is translated as a whole and has an id.
word-unit-definition = 作为一个整体来翻译并有标识符的文本。

# en| catalog
# not 目录, which is also a folder and a table of contents, nor 编目 (Poedit)
word-catalog = 译文集

# en| The texts of one document in one language.
word-catalog-definition = 一份文件以一种语文写成的全部文本。

# en| edition
word-edition = 语文版本

# en| One document in one language.
word-edition-definition = 以一种语文呈现的一份文件。

# en| original
word-original = 原文

# en| The text that the author wrote, and its language.
word-original-definition = 作者撰写的文本，也指该文本所用的语文。

# en| house style
# [K] 机构体例
word-profile = 机构体例

# en| The rules by which an organization numbers its paragraphs, writes its dates and sets its punctuation.
word-profile-definition = 机构在段落编号、日期写法和标点用法方面遵循的规则。

# en| draft
word-draft = 草稿

# en| An edition that may have gaps and is not published.
word-draft-definition = 可能有缺漏、不予发布的语文版本。
