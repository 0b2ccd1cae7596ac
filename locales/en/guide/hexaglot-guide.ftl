### GENERATED from content/guide/hexaglot-guide.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = A handbook for translators and publishers

summary = Hexaglot makes one document into editions in the six languages of the United Nations: Arabic, Chinese, English, French, Russian and Spanish. This handbook is for those who translate such documents and for those who publish them. It was written in English, translated like any other document, and published by the program that it describes.

## idea: One document, six editions

idea = One document, six editions

idea-structure = A document has a structure and a text. The structure is its sections, paragraphs, lists, tables and notes, and it is the same in every language. The text is what you read, and only the text is translated. Hexaglot keeps the two apart: an author writes the structure once, in one file, and nobody has to rebuild it in another language.

idea-parallel = That is why paragraph 12 in Arabic is always paragraph 12 in Spanish, and why a link to a paragraph leads to the same paragraph in every edition. The numbers of paragraphs, the letters of lists and the numbers of notes are set by the program in the form that the language and the house style expect. { REF("editions") } shows the way from one document to its editions.

editions = From one document to { NUMBER($languages) } editions

editions-alt = A page stands at the top, and branches lead from it to six pages below. The writing on the six pages differs; on the one at the far left it begins at the right.

idea-authentic = The Charter of the United Nations says of its own texts that none of them stands above another:{ NOTE("note-arabic") }

idea-charter-article = The present Charter, of which the Chinese, French, Russian, English, and Spanish texts are equally authentic, shall remain deposited in the archives of the Government of the United States of America.

idea-charter-source = Charter of the United Nations, Article 111

idea-files = Three kinds of files make up a document:

idea-files-document = the document itself, in the folder `content`, with its structure and its original text;{ NOTE("note-original") }

idea-files-catalogs = a catalog for each language, in the folder `locales`, with the texts in the Fluent format;{ NOTE("note-fluent") }

idea-files-states = a record for each catalog, which says what people have decided about each translation.{ NOTE("note-record") }

## units: What a unit is

units = What a unit is

units-definition = A *unit* is one text that is translated as a whole: a heading, a paragraph, an item of a list, a cell of a table, the caption of a figure. Each unit has a name of its own, its *id*, which never changes. The same id stands in the document, in every catalog and in every edition, and so each text keeps its translations, even when paragraphs are moved.

units-example = In a catalog a unit looks like this:

units-lines = The line that begins with `# en|` shows the original. Below it stand the id, an equals sign, and the translation, all on one line. The program writes the first line; you write what follows the equals sign.

## translate: How to translate a unit

translate = How to translate a unit

translate-steps = Open the catalog of your language in any editor, or in a translation tool that knows Fluent, and proceed as follows:

translate-steps-find = find a line that begins with `# missing:`, which names a unit without a translation;

translate-steps-read = read the original below it, and the remark of the author, if there is one;

translate-steps-write = on the next line write the id, an equals sign and your translation;

translate-steps-check = run the check described in { REF("checks") }, and mend what it finds.

translate-braces = What stands between braces is a value or a reference. A date, a number or the name of a resolution is written by the program as your language writes it. Keep everything between braces as it is, and place it where your sentence needs it. If grammar demands another form, you may write the value yourself in the place of the braces.

translate-marks = Emphasis is marked by asterisks, as in `*Recalling*`. Keep the marks, and put them around the words that carry the emphasis in your language. Your language may need other words, another order or another number of sentences; it may not need another number of units.

translate-direction = If you translate into Arabic, type words in the order in which they are read, and never add invisible marks of direction. The program keeps Latin names and numbers apart where the reader would otherwise see them in the wrong order.

translate-warning = Write each translation on a single line, however long it is. In the Fluent format some characters at the beginning of a second line end the text, and the rest would be lost. The check finds such lines.

## states: States

states = States

states-intro = The program always knows which original a translation renders. When the original changes, the translation is not wrong, but it is no longer certain, and it must be looked at again. { REF("states-table") } lists the states in which a unit can be.

states-table = States of a unit

states-table-state = State

states-table-meaning = What it means

states-table-published = Is it published?

states-table-missing-state = Missing

states-table-missing-meaning = There is no translation yet.

states-table-missing-published = No

states-table-translated-state = Translated

states-table-translated-meaning = The translation renders the present original.

states-table-translated-published = Yes

states-table-reviewed-state = Reviewed

states-table-reviewed-meaning = A second person has compared it with the original.

states-table-reviewed-published = Yes

states-table-final-state = Final

states-table-final-meaning = It is approved and should no longer change.

states-table-final-published = Yes

states-table-outdated-state = Outdated

states-table-outdated-meaning = The original has changed since it was translated.

states-table-outdated-published = No

states-table-broken-state = Broken

states-table-broken-meaning = It cannot be read, or it uses something that does not exist.

states-table-broken-published = No

states-outdated = When the original of a unit changes, the command `sync` puts the new original above your translation and keeps the old one in a line that begins with `# was|`, so that you see what has changed. Revise the translation and delete that line. If the translation is still right as it stands, say so with the command `accept`.

states-lost = Nothing that you have written is ever deleted. If a paragraph is taken out of the document, its translations are kept in a file of their own; if the paragraph returns, so do they.

## checks: Checks

checks = Checks

checks-run = The command `check` reads documents and catalogs and changes nothing. To check the French translation of this handbook, write:

checks-finding = Each finding names the file, the line and the words in question, and says how to mend them. An *error* keeps the document from being published. A *warning* asks you to look, and the decision is yours. Every finding has a code, and `hexaglot explain` followed by the code tells you more about it.

## publish: How to publish

publish = How to publish

publish-rule = A document is published in all its languages or in none. No reader can then be misled by an edition that is older than the others, or that lacks a paragraph. If anything is missing, outdated or broken, the program lists what it is, and the last complete publication stays where it is, unchanged. A project can also demand that every translation be reviewed, or final, before it is published.

publish-draft = Before you publish, make a draft. In a draft, a unit that cannot be published yet is shown in the language of the original, after a mark which says why. A draft looks like a draft, and it never replaces what is published.

publish-commands = { REF("commands") } lists the commands that translators and publishers need.

commands = Commands

commands-command = Command

commands-purpose = Purpose

commands-reader = For whom

commands-use = Use

commands-sync-command = `hexaglot sync`

commands-sync-purpose = Bring the catalogs up to date with the documents

commands-sync-reader = Translators

commands-check-command = `hexaglot check`

commands-check-purpose = Examine documents and catalogs

commands-accept-command = `hexaglot accept`

commands-accept-purpose = Declare a translation current or reviewed

commands-status-command = `hexaglot status`

commands-status-purpose = Show how much is done in each language

commands-status-reader = Coordinators

commands-draft-command = `hexaglot build --draft`

commands-draft-purpose = Make a draft of every edition

commands-draft-reader = Publishers

commands-build-command = `hexaglot build`

commands-build-purpose = Publish every edition

commands-source = The help text of the program, `hexaglot --help`.

publish-result = The result is a folder of pages that needs nothing else: it can be put on a server, sent as an archive, or opened from a disk. On every page a reader can change the language and stays at the same paragraph.

## questions: Questions that are often asked

questions = Questions that are often asked

questions-merge = **May I join two paragraphs or divide one?** No. A paragraph is a unit, and readers of different editions cite it by the same number. Ask the author to change the document; all six editions will then change together.

questions-length = **Is there a limit to the length of a document?** A document may have { NUMBER($limit) } units. Few have more than some hundreds.

questions-mistake = **What if I find a mistake in the original?** Report it to the author, and do not mend it in your translation alone: the six editions would no longer say the same.

questions-tools = **May I use my own tools?** Yes. A catalog is a text file, and Pontoon, Weblate and other tools can edit it. The states survive, because they are kept in a file that such tools do not touch.

## words: Words that are used here

words = Words that are used here

word-unit = unit

word-unit-definition = One text that is translated as a whole and has an id.

word-catalog = catalog

word-catalog-definition = The texts of one document in one language.

word-edition = edition

word-edition-definition = One document in one language.

word-original = original

word-original-definition = The text that the author wrote, and its language.

word-profile = house style

word-profile-definition = The rules by which an organization numbers its paragraphs, writes its dates and sets its punctuation.

word-draft = draft

word-draft-definition = An edition that may have gaps and is not published.

note-fluent = Fluent is a format for translations. Its guide is at <https://projectfluent.org/fluent/guide/>.

note-arabic = Arabic was not yet one of the official languages; it became one in 1973.

note-original = A document may be written in any of the six languages. In this handbook the original is English; where it says “the original”, it means the text that you translate from.

note-record = The state of a text stands in a file beside the translations, whose name ends in `.state.yaml`. It is written by the program; do not edit it.
