### guide/hexaglot-guide, French

## Front matter

# en| A handbook for translators and publishers
# responsables de publication: ceux qui publient les documents; « éditeurs » se confondrait avec les éditeurs de texte et avec l'édition des documents (« editors »)
title = Guide à l'usage des traducteurs et des responsables de publication

# en| Hexaglot makes one document into editions in the six languages of the United Nations: Arabic, Chinese, English, French, Russian and Spanish. This handbook is for those who translate such documents and for those who publish them. It was written in English, translated like any other document, and published by the program that it describes.
summary = Hexaglot permet de produire, à partir d'un seul document, des versions dans les six langues de l'Organisation des Nations Unies: anglais, arabe, chinois, espagnol, français et russe. Le présent guide s'adresse aux personnes qui traduisent ces documents et à celles qui les publient. Rédigé en anglais, il a été traduit comme n'importe quel autre document, puis publié à l'aide du programme même qu'il décrit.

## Notes

# en| Fluent is a format for translations. Its guide is at <https://projectfluent.org/fluent/guide/>.
note-fluent = Fluent est un format de fichiers de traduction. Son guide est disponible à l'adresse suivante: <https://projectfluent.org/fluent/guide/>.

# en| Arabic was not yet one of the official languages; it became one in 1973.
note-arabic = L'arabe ne faisait pas encore partie des langues officielles; il en fait partie depuis 1973.

# en| A document may be written in any of the six languages. In this handbook the original is English; where it says “the original”, it means the text that you translate from.
# guillemets français à espaces insécables; pas d'espace avant les deux-points, comme dans les libellés du programme (« Source: »)
note-original = Un document peut être rédigé dans l'une quelconque des six langues. L'original du présent guide est en anglais; le mot « original » y désigne le texte à partir duquel vous traduisez.

# en| The state of a text stands in a file beside the translations, whose name ends in `.state.yaml`. It is written by the program; do not edit it.
note-record = L'état de chaque texte est consigné, à côté des traductions, dans un fichier dont le nom se termine par `.state.yaml`. Ce fichier est établi par le programme; ne le modifiez pas.

## idea: One document, six editions

# en| One document, six editions
idea = Un document, six versions

# en| A document has a structure and a text. The structure is its sections, paragraphs, lists, tables and notes, and it is the same in every language. The text is what you read, and only the text is translated. Hexaglot keeps the two apart: an author writes the structure once, in one file, and nobody has to rebuild it in another language.
idea-structure = Un document se compose d'une structure et d'un texte. La structure, c'est-à-dire les sections, les paragraphes, les listes, les tableaux et les notes, est la même dans toutes les langues. Le texte est ce qui se lit, et lui seul est traduit. Hexaglot sépare ces deux éléments: l'auteur établit la structure une fois pour toutes, dans un seul fichier, et personne n'a à la reconstituer dans une autre langue.

# en| That is why paragraph 12 in Arabic is always paragraph 12 in Spanish, and why a link to a paragraph leads to the same paragraph in every edition. The numbers of paragraphs, the letters of lists and the numbers of notes are set by the program in the form that the language and the house style expect. { REF("editions") } shows the way from one document to its editions.
idea-parallel = C'est pourquoi le paragraphe 12 en arabe est toujours le paragraphe 12 en espagnol, et pourquoi un lien vers un paragraphe mène au même paragraphe dans toutes les versions. C'est le programme qui attribue les numéros des paragraphes, les lettres des listes et les numéros des notes, sous la forme qu'exigent la langue et les normes de présentation. La { REF("editions") } illustre le passage du document à ses versions.

# en| From one document to { NUMBER($languages) } editions
editions = Du document à ses six versions

# en| A page stands at the top, and branches lead from it to six pages below. The writing on the six pages differs; on the one at the far left it begins at the right.
editions-alt = Une page est placée en haut, et des traits qui en partent se ramifient vers six pages situées au-dessous. L'écriture diffère d'une de ces six pages à l'autre; sur celle qui est le plus à gauche, elle commence à droite.

# en| The Charter of the United Nations says of its own texts that none of them stands above another:{ NOTE("note-arabic") }
idea-authentic = La Charte des Nations Unies établit elle-même qu'aucun de ses textes ne l'emporte sur les autres{ NOTE("note-arabic") }:

# en| The present Charter, of which the Chinese, French, Russian, English, and Spanish texts are equally authentic, shall remain deposited in the archives of the Government of the United States of America.
# [S] texte officiel, Charte, chap. XIX, première phrase de l'Article: vu dans une copie (fanyjok.com/fr/about-us/un-charter/chapter-19, accents abîmés) de la page de l'ONU, non sur un.org même
idea-charter-article = La présente Charte, dont les textes chinois, français, russe, anglais et espagnol feront également foi, sera déposée dans les archives du Gouvernement des États-Unis d'Amérique.

# en| Charter of the United Nations, Article 111
# [K] « Article » prend la majuscule quand il s'agit de la Charte (usage de l'ONU)
idea-charter-source = Charte des Nations Unies, Article 111

# en| Three kinds of files make up a document:
idea-files = Un document est constitué de trois types de fichiers:

# en| the document itself, in the folder `content`, with its structure and its original text;{ NOTE("note-original") }
idea-files-document = le document proprement dit, dans le dossier `content`, avec sa structure et son texte original{ NOTE("note-original") };

# en| a catalog for each language, in the folder `locales`, with the texts in the Fluent format;{ NOTE("note-fluent") }
idea-files-catalogs = un catalogue par langue, dans le dossier `locales`, avec les textes au format Fluent{ NOTE("note-fluent") };

# en| a record for each catalog, which says what people have decided about each translation.{ NOTE("note-record") }
idea-files-states = un fichier d'état par catalogue, où sont consignées les décisions prises au sujet de chaque traduction{ NOTE("note-record") }.

## units: What a unit is

# en| What a unit is
units = Ce qu'est une unité

# en| A *unit* is one text that is translated as a whole: a heading, a paragraph, an item of a list, a cell of a table, the caption of a figure. Each unit has a name of its own, its *id*, which never changes. The same id stands in the document, in every catalog and in every edition, and so each text keeps its translations, even when paragraphs are moved.
units-definition = Une *unité* est un texte traduit d'un seul tenant: titre, paragraphe, élément de liste, cellule de tableau, légende de figure. Chaque unité porte un nom qui lui est propre et qui ne change jamais, son *identifiant*. Le même identifiant figure dans le document, dans chaque catalogue et dans chaque version, si bien que chaque texte conserve ses traductions, même lorsque des paragraphes sont déplacés.

# en| In a catalog a unit looks like this:
units-example = Dans un catalogue, une unité se présente comme suit:

# en| The line that begins with `# en|` shows the original. Below it stand the id, an equals sign, and the translation, all on one line. The program writes the first line; you write what follows the equals sign.
units-lines = La ligne qui commence par `# en|` reproduit l'original. Au-dessous figurent, sur une seule et même ligne, l'identifiant, un signe égal et la traduction. Le programme écrit la première ligne; il vous appartient d'écrire ce qui suit le signe égal.

## translate: How to translate a unit

# en| How to translate a unit
translate = Comment traduire une unité

# en| Open the catalog of your language in any editor, or in a translation tool that knows Fluent, and proceed as follows:
translate-steps = Ouvrez le catalogue de votre langue dans l'éditeur de texte de votre choix, ou dans un outil de traduction qui prend en charge Fluent, et procédez comme suit:

# en| find a line that begins with `# missing:`, which names a unit without a translation;
translate-steps-find = recherchez une ligne commençant par `# missing:`, qui signale une unité sans traduction;

# en| read the original below it, and the remark of the author, if there is one;
translate-steps-read = lisez l'original placé au-dessous, ainsi que l'observation de l'auteur, s'il y en a une;

# en| on the next line write the id, an equals sign and your translation;
translate-steps-write = à la ligne suivante, écrivez l'identifiant, un signe égal et votre traduction;

# en| run the check described in { REF("checks") }, and mend what it finds.
translate-steps-check = lancez la vérification décrite à la { REF("checks") } et corrigez les anomalies relevées.

# en| What stands between braces is a value or a reference. A date, a number or the name of a resolution is written by the program as your language writes it. Keep everything between braces as it is, and place it where your sentence needs it. If grammar demands another form, you may write the value yourself in the place of the braces.
translate-braces = Ce qui figure entre accolades est une valeur ou un renvoi. Les dates, les nombres et les désignations des résolutions sont écrits par le programme selon l'usage de votre langue. Conservez tel quel tout ce qui figure entre accolades et placez-le là où votre phrase le demande. Si la grammaire impose une autre forme, vous pouvez écrire vous-même la valeur à la place des accolades.

# en| Emphasis is marked by asterisks, as in `*Recalling*`. Keep the marks, and put them around the words that carry the emphasis in your language. Your language may need other words, another order or another number of sentences; it may not need another number of units.
# l'exemple est traduit: c'est un mot de résolution, non une commande
translate-marks = Les mots mis en relief sont encadrés d'astérisques, comme dans `*Rappelant*`. Conservez ces signes et placez-les de part et d'autre des mots qui doivent être mis en relief dans votre langue. Celle-ci peut demander d'autres mots, un autre ordre ou un autre nombre de phrases, mais non un autre nombre d'unités.

# en| If you translate into Arabic, type words in the order in which they are read, and never add invisible marks of direction. The program keeps Latin names and numbers apart where the reader would otherwise see them in the wrong order.
translate-direction = Si vous traduisez vers l'arabe, saisissez les mots dans l'ordre où ils se lisent et n'ajoutez jamais de caractères de direction invisibles. Le programme isole les noms en caractères latins et les nombres lorsque, sans cela, le lecteur les verrait dans le mauvais ordre.

# en| Write each translation on a single line, however long it is. In the Fluent format some characters at the beginning of a second line end the text, and the rest would be lost. The check finds such lines.
translate-warning = Écrivez chaque traduction sur une seule ligne, quelle qu'en soit la longueur. Dans le format Fluent, certains caractères placés au début d'une deuxième ligne mettent fin au texte, et le reste serait perdu. La vérification repère ces lignes.

## states: States

# en| States
states = États

# en| The program always knows which original a translation renders. When the original changes, the translation is not wrong, but it is no longer certain, and it must be looked at again. { REF("states-table") } lists the states in which a unit can be.
states-intro = Le programme sait toujours à quel original correspond chaque traduction. Lorsque l'original change, la traduction n'est pas fausse pour autant, mais elle n'est plus sûre et doit être réexaminée. Le { REF("states-table") } présente les états dans lesquels une unité peut se trouver.

# en| States of a unit
states-table = États d'une unité

# en| State
states-table-state = État

# en| What it means
states-table-meaning = Signification

# en| Is it published?
states-table-published = Publication

# en| Missing
# mots des libellés draft-missing, draft-outdated et draft-broken; féminin, comme « unité »
states-table-missing-state = Non encore traduite

# en| There is no translation yet.
states-table-missing-meaning = Il n'existe pas encore de traduction.

# en| No
states-table-missing-published = Non

# en| Translated
states-table-translated-state = Traduite

# en| The translation renders the present original.
states-table-translated-meaning = La traduction correspond à l'original actuel.

# en| Yes
states-table-translated-published = Oui

# en| Reviewed
# [K] Révisée: au sens de la révision dans les services de traduction
states-table-reviewed-state = Révisée

# en| A second person has compared it with the original.
states-table-reviewed-meaning = Une deuxième personne a comparé la traduction à l'original.

# en| Yes
states-table-reviewed-published = Oui

# en| Final
states-table-final-state = Définitive

# en| It is approved and should no longer change.
states-table-final-meaning = La traduction est approuvée et ne devrait plus changer.

# en| Yes
states-table-final-published = Oui

# en| Outdated
states-table-outdated-state = À mettre à jour

# en| The original has changed since it was translated.
states-table-outdated-meaning = L'original a changé depuis que la traduction a été faite.

# en| No
states-table-outdated-published = Non

# en| Broken
states-table-broken-state = Illisible

# en| It cannot be read, or it uses something that does not exist.
states-table-broken-meaning = La traduction ne peut pas être lue, ou fait appel à un élément qui n'existe pas.

# en| No
states-table-broken-published = Non

# en| When the original of a unit changes, the command `sync` puts the new original above your translation and keeps the old one in a line that begins with `# was|`, so that you see what has changed. Revise the translation and delete that line. If the translation is still right as it stands, say so with the command `accept`.
states-outdated = Lorsque l'original d'une unité change, la commande `sync` inscrit le nouvel original au-dessus de votre traduction et conserve l'ancien sur une ligne commençant par `# was|`, afin que vous voyiez ce qui a changé. Modifiez la traduction en conséquence et supprimez cette ligne. Si la traduction reste exacte en l'état, indiquez-le au moyen de la commande `accept`.

# en| Nothing that you have written is ever deleted. If a paragraph is taken out of the document, its translations are kept in a file of their own; if the paragraph returns, so do they.
states-lost = Rien de ce que vous avez écrit n'est jamais effacé. Si un paragraphe est retiré du document, ses traductions sont conservées dans un fichier distinct; si le paragraphe est rétabli, elles le sont aussi.

## checks: Checks

# en| Checks
checks = Vérification

# en| The command `check` reads documents and catalogs and changes nothing. To check the French translation of this handbook, write:
checks-run = La commande `check` lit les documents et les catalogues sans rien modifier. Pour vérifier la traduction française du présent guide, tapez:

# en| Each finding names the file, the line and the words in question, and says how to mend them. An *error* keeps the document from being published. A *warning* asks you to look, and the decision is yours. Every finding has a code, and `hexaglot explain` followed by the code tells you more about it.
checks-finding = Pour chaque anomalie relevée, le programme indique le fichier, la ligne et les mots en cause, ainsi que la manière d'y remédier. Une *erreur* empêche la publication du document. Un *avertissement* vous invite à examiner le texte, mais la décision vous revient. Chaque type d'anomalie a un code; pour en savoir plus, tapez `hexaglot explain` suivi de ce code.

## publish: How to publish

# en| How to publish
publish = Comment publier

# en| A document is published in all its languages or in none. No reader can then be misled by an edition that is older than the others, or that lacks a paragraph. If anything is missing, outdated or broken, the program lists what it is, and the last complete publication stays where it is, unchanged. A project can also demand that every translation be reviewed, or final, before it is published.
publish-rule = Un document est publié dans toutes ses langues ou ne l'est dans aucune. Ainsi, aucun lecteur ne peut être induit en erreur par une version plus ancienne que les autres ou dans laquelle il manquerait un paragraphe. Si des traductions manquent, sont à mettre à jour ou sont illisibles, le programme en dresse la liste, et la dernière publication complète reste en place, inchangée. On peut aussi exiger, dans la configuration, que toute traduction soit révisée, ou définitive, avant d'être publiée.

# en| Before you publish, make a draft. In a draft, a unit that cannot be published yet is shown in the language of the original, after a mark which says why. A draft looks like a draft, and it never replaces what is published.
publish-draft = Avant de publier, établissez une version provisoire. Toute unité qui ne peut pas encore être publiée y figure dans la langue de l'original, précédée d'une mention qui indique pourquoi. La présentation montre clairement qu'il s'agit d'une version provisoire, et celle-ci ne remplace jamais ce qui est publié.

# en| { REF("commands") } lists the commands that translators and publishers need.
publish-commands = Le { REF("commands") } énumère les commandes utiles aux traducteurs et aux responsables de publication.

# en| Commands
commands = Commandes

# en| Use
commands-use = Utilisation

# en| Command
commands-command = Commande

# en| Purpose
commands-purpose = Objet

# en| For whom
commands-reader = Utilisateurs

# en| `hexaglot sync`
commands-sync-command = `hexaglot sync`

# en| Bring the catalogs up to date with the documents
commands-sync-purpose = Mettre les catalogues à jour en fonction des documents

# en| Translators
commands-sync-reader = Traducteurs

# en| `hexaglot check`
commands-check-command = `hexaglot check`

# en| Examine documents and catalogs
commands-check-purpose = Examiner les documents et les catalogues

# en| `hexaglot accept`
commands-accept-command = `hexaglot accept`

# en| Declare a translation current or reviewed
commands-accept-purpose = Déclarer une traduction à jour ou révisée

# en| `hexaglot status`
commands-status-command = `hexaglot status`

# en| Show how much is done in each language
commands-status-purpose = Indiquer l'état d'avancement dans chaque langue

# en| Coordinators
commands-status-reader = Coordonnateurs

# en| `hexaglot build --draft`
commands-draft-command = `hexaglot build --draft`

# en| Make a draft of every edition
commands-draft-purpose = Établir une version provisoire dans chaque langue

# en| Publishers
commands-draft-reader = Responsables de publication

# en| `hexaglot build`
commands-build-command = `hexaglot build`

# en| Publish every edition
commands-build-purpose = Publier toutes les versions

# en| The help text of the program, `hexaglot --help`.
commands-source = Texte d'aide du programme, `hexaglot --help`.

# en| The result is a folder of pages that needs nothing else: it can be put on a server, sent as an archive, or opened from a disk. On every page a reader can change the language and stays at the same paragraph.
publish-result = Le résultat est un dossier de pages qui se suffit à lui-même: il peut être placé sur un serveur, envoyé sous forme d'archive ou ouvert à partir d'un disque. Sur chaque page, le lecteur peut changer de langue tout en restant au même paragraphe.

## questions: Questions that are often asked

# en| Questions that are often asked
questions = Questions fréquentes

# en| **May I join two paragraphs or divide one?** No. A paragraph is a unit, and readers of different editions cite it by the same number. Ask the author to change the document; all six editions will then change together.
questions-merge = **Puis-je réunir deux paragraphes ou en diviser un?** Non. Un paragraphe est une unité, et les lecteurs des différentes versions le citent sous le même numéro. Demandez à l'auteur de modifier le document; les six versions changeront alors ensemble.

# en| **Is there a limit to the length of a document?** A document may have { NUMBER($limit) } units. Few have more than some hundreds.
questions-length = **La longueur d'un document est-elle limitée?** Un document peut compter jusqu'à { NUMBER($limit) } unités. Rares sont ceux qui en comptent plus de quelques centaines.

# en| **What if I find a mistake in the original?** Report it to the author, and do not mend it in your translation alone: the six editions would no longer say the same.
questions-mistake = **Que faire si je trouve une erreur dans l'original?** Signalez-la à l'auteur et ne vous contentez pas de la corriger dans votre traduction: les six versions ne diraient plus la même chose.

# en| **May I use my own tools?** Yes. A catalog is a text file, and Pontoon, Weblate and other tools can edit it. The states survive, because they are kept in a file that such tools do not touch.
questions-tools = **Puis-je utiliser mes propres outils?** Oui. Un catalogue est un fichier texte, que l'on peut modifier avec Pontoon, Weblate et d'autres outils. Les états sont préservés, car ils sont conservés dans un fichier auquel ces outils ne touchent pas.

## words: Words that are used here

# en| Words that are used here
words = Termes employés dans le présent guide

# en| unit
word-unit = unité

# en| One text that is translated as a whole and has an id.
word-unit-definition = Texte traduit d'un seul tenant et doté d'un identifiant.

# en| catalog
word-catalog = catalogue

# en| The texts of one document in one language.
word-catalog-definition = Ensemble des textes d'un document dans une langue.

# en| edition
# [K] version: « version linguistique » dans l'usage de l'ONU
word-edition = version

# en| One document in one language.
word-edition-definition = Document dans une langue donnée.

# en| original
word-original = original

# en| The text that the author wrote, and its language.
word-original-definition = Texte rédigé par l'auteur, et langue dans laquelle il est rédigé.

# en| house style
# [K] normes de présentation (« style maison » est un calque; « charte » se confondrait avec la Charte)
word-profile = normes de présentation

# en| The rules by which an organization numbers its paragraphs, writes its dates and sets its punctuation.
word-profile-definition = Règles selon lesquelles une organisation numérote ses paragraphes, écrit les dates et emploie la ponctuation.

# en| draft
# mot du libellé draft-notice
word-draft = version provisoire

# en| An edition that may have gaps and is not published.
word-draft-definition = Version qui peut comporter des lacunes et qui n'est pas publiée.
