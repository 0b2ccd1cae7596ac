### guide/hexaglot-guide, Spanish

## Front matter

# en| A handbook for translators and publishers
# responsables de publicación: quienes publican los documentos; «editores» se confundiría con los editores de texto y con los de documentos ("editors")
title = Manual para traductores y responsables de publicación

# en| Hexaglot makes one document into editions in the six languages of the United Nations: Arabic, Chinese, English, French, Russian and Spanish. This handbook is for those who translate such documents and for those who publish them. It was written in English, translated like any other document, and published by the program that it describes.
summary = Hexaglot permite elaborar, a partir de un solo documento, versiones en los seis idiomas de las Naciones Unidas: árabe, chino, español, francés, inglés y ruso. El presente manual está dirigido a quienes traducen esos documentos y a quienes los publican. Se redactó en inglés, se tradujo como cualquier otro documento y se publicó con el mismo programa que en él se describe.

## Notes

# en| Fluent is a format for translations. Its guide is at <https://projectfluent.org/fluent/guide/>.
note-fluent = Fluent es un formato de archivos de traducción. Su guía puede consultarse en <https://projectfluent.org/fluent/guide/>.

# en| Arabic was not yet one of the official languages; it became one in 1973.
note-arabic = El árabe no figuraba aún entre los idiomas oficiales; es uno de ellos desde 1973.

# en| A document may be written in any of the six languages. In this handbook the original is English; where it says “the original”, it means the text that you translate from.
note-original = Un documento puede redactarse en cualquiera de los seis idiomas. El original del presente manual está en inglés; por “original” se entiende aquí el texto a partir del cual usted traduce.

# en| The state of a text stands in a file beside the translations, whose name ends in `.state.yaml`. It is written by the program; do not edit it.
note-record = El estado de cada texto se consigna, junto a las traducciones, en un archivo cuyo nombre termina en `.state.yaml`. Ese archivo lo escribe el programa; no lo modifique.

## idea: One document, six editions

# en| One document, six editions
idea = Un documento, seis versiones

# en| A document has a structure and a text. The structure is its sections, paragraphs, lists, tables and notes, and it is the same in every language. The text is what you read, and only the text is translated. Hexaglot keeps the two apart: an author writes the structure once, in one file, and nobody has to rebuild it in another language.
idea-structure = Todo documento tiene una estructura y un texto. La estructura, es decir, las secciones, los párrafos, las listas, los cuadros y las notas, es la misma en todos los idiomas. El texto es lo que se lee, y es lo único que se traduce. Hexaglot mantiene separados ambos elementos: el autor define la estructura una sola vez, en un único archivo, y nadie tiene que reconstruirla en otro idioma.

# en| That is why paragraph 12 in Arabic is always paragraph 12 in Spanish, and why a link to a paragraph leads to the same paragraph in every edition. The numbers of paragraphs, the letters of lists and the numbers of notes are set by the program in the form that the language and the house style expect. { REF("editions") } shows the way from one document to its editions.
idea-parallel = Por eso el párrafo 12 en árabe es siempre el párrafo 12 en español, y un enlace a un párrafo conduce al mismo párrafo en todas las versiones. El programa asigna los números de los párrafos, las letras de las listas y los números de las notas en la forma que requieren el idioma y las normas de presentación. En la { REF("editions") } se muestra el paso del documento a sus versiones.

# en| From one document to { NUMBER($languages) } editions
editions = Del documento a sus seis versiones

# en| A page stands at the top, and branches lead from it to six pages below. The writing on the six pages differs; on the one at the far left it begins at the right.
editions-alt = En la parte superior hay una página de la que parten líneas que se ramifican hacia otras seis, situadas debajo. La escritura difiere de una a otra de esas seis páginas; en la que está más a la izquierda comienza por la derecha.

# en| The Charter of the United Nations says of its own texts that none of them stands above another:{ NOTE("note-arabic") }
idea-authentic = Según la propia Carta de las Naciones Unidas, ninguno de sus textos prevalece sobre los demás{ NOTE("note-arabic") }:

# en| The present Charter, of which the Chinese, French, Russian, English, and Spanish texts are equally authentic, shall remain deposited in the archives of the Government of the United States of America.
# [S] Carta, cap. XIX, primera oración del Artículo: vista en una reproducción del texto en un repositorio público
# [K] no se pudo cotejar con la página de un.org
idea-charter-article = La presente Carta, cuyos textos en chino, francés, ruso, inglés y español son igualmente auténticos, será depositada en los archivos del Gobierno de los Estados Unidos de América.

# en| Charter of the United Nations, Article 111
# [K] «Artículo» con mayúscula cuando es de la Carta (uso de las Naciones Unidas)
idea-charter-source = Carta de las Naciones Unidas, Artículo 111

# en| Three kinds of files make up a document:
idea-files = Un documento se compone de tres tipos de archivos:

# en| the document itself, in the folder `content`, with its structure and its original text;{ NOTE("note-original") }
idea-files-document = el documento propiamente dicho, en la carpeta `content`, con su estructura y su texto original{ NOTE("note-original") };

# en| a catalog for each language, in the folder `locales`, with the texts in the Fluent format;{ NOTE("note-fluent") }
idea-files-catalogs = un catálogo por idioma, en la carpeta `locales`, con los textos en formato Fluent{ NOTE("note-fluent") };

# en| a record for each catalog, which says what people have decided about each translation.{ NOTE("note-record") }
idea-files-states = un archivo de estado por catálogo, en el que consta lo que se ha decidido respecto de cada traducción{ NOTE("note-record") }.

## units: What a unit is

# en| What a unit is
units = Qué es una unidad

# en| A *unit* is one text that is translated as a whole: a heading, a paragraph, an item of a list, a cell of a table, the caption of a figure. Each unit has a name of its own, its *id*, which never changes. The same id stands in the document, in every catalog and in every edition, and so each text keeps its translations, even when paragraphs are moved.
units-definition = Una *unidad* es un texto que se traduce como un todo: un título, un párrafo, un elemento de una lista, una celda de un cuadro o el pie de una figura. Cada unidad tiene su propio nombre, el *identificador*, que no cambia nunca. El mismo identificador figura en el documento, en todos los catálogos y en todas las versiones, de modo que cada texto conserva sus traducciones, incluso cuando se cambian de lugar los párrafos.

# en| In a catalog a unit looks like this:
units-example = En un catálogo, una unidad tiene el siguiente aspecto:

# en| The line that begins with `# en|` shows the original. Below it stand the id, an equals sign, and the translation, all on one line. The program writes the first line; you write what follows the equals sign.
units-lines = En la línea que comienza por `# en|` aparece el original. Debajo figuran, en una sola línea, el identificador, un signo igual y la traducción. La primera línea la escribe el programa; a usted le corresponde escribir lo que sigue al signo igual.

## translate: How to translate a unit

# en| How to translate a unit
translate = Cómo traducir una unidad

# en| Open the catalog of your language in any editor, or in a translation tool that knows Fluent, and proceed as follows:
translate-steps = Abra el catálogo de su idioma con cualquier editor de texto, o con una herramienta de traducción compatible con Fluent, y proceda de la siguiente manera:

# en| find a line that begins with `# missing:`, which names a unit without a translation;
translate-steps-find = busque una línea que comience por `# missing:`, en la que se indica una unidad sin traducción;

# en| read the original below it, and the remark of the author, if there is one;
translate-steps-read = lea el original que figura debajo y la observación del autor, si la hay;

# en| on the next line write the id, an equals sign and your translation;
translate-steps-write = en la línea siguiente, escriba el identificador, un signo igual y su traducción;

# en| run the check described in { REF("checks") }, and mend what it finds.
translate-steps-check = ejecute la verificación descrita en la { REF("checks") } y corrija las anomalías que se detecten.

# en| What stands between braces is a value or a reference. A date, a number or the name of a resolution is written by the program as your language writes it. Keep everything between braces as it is, and place it where your sentence needs it. If grammar demands another form, you may write the value yourself in the place of the braces.
translate-braces = Lo que figura entre llaves es un valor o una remisión. El programa escribe las fechas, los números y las designaciones de las resoluciones conforme al uso del idioma al que usted traduce. Deje tal cual todo lo que figure entre llaves y colóquelo donde lo requiera la oración. Si la gramática exige otra forma, puede escribir directamente el valor en lugar de las llaves.

# en| Emphasis is marked by asterisks, as in `*Recalling*`. Keep the marks, and put them around the words that carry the emphasis in your language. Your language may need other words, another order or another number of sentences; it may not need another number of units.
# el ejemplo se traduce: es una palabra de las resoluciones, no un comando
translate-marks = El énfasis se marca con asteriscos, como en `*Recordando*`. Conserve esas marcas y colóquelas a ambos lados de las palabras que lleven el énfasis en su idioma. Puede que ese idioma requiera otras palabras, otro orden u otro número de oraciones, pero el número de unidades ha de ser el mismo.

# en| If you translate into Arabic, type words in the order in which they are read, and never add invisible marks of direction. The program keeps Latin names and numbers apart where the reader would otherwise see them in the wrong order.
translate-direction = Si traduce al árabe, escriba las palabras en el orden en que se leen y no añada nunca marcas de dirección invisibles. El programa aísla los nombres en caracteres latinos y los números cuando, de lo contrario, el lector los vería en un orden incorrecto.

# en| Write each translation on a single line, however long it is. In the Fluent format some characters at the beginning of a second line end the text, and the rest would be lost. The check finds such lines.
translate-warning = Escriba cada traducción en una sola línea, por larga que sea. En el formato Fluent, algunos caracteres situados al comienzo de una segunda línea ponen fin al texto, y el resto se perdería. En la verificación se detectan esas líneas.

## states: States

# en| States
states = Estados

# en| The program always knows which original a translation renders. When the original changes, the translation is not wrong, but it is no longer certain, and it must be looked at again. { REF("states-table") } lists the states in which a unit can be.
states-intro = El programa sabe en todo momento a qué original corresponde cada traducción. Cuando cambia el original, la traducción no por ello es errónea, pero deja de ser fiable y hay que volver a examinarla. En el { REF("states-table") } se enumeran los estados en que puede encontrarse una unidad.

# en| States of a unit
states-table = Estados de una unidad

# en| State
states-table-state = Estado

# en| What it means
states-table-meaning = Significado

# en| Is it published?
states-table-published = ¿Se publica?

# en| Missing
# palabras de las etiquetas draft-missing, draft-outdated y draft-broken; en femenino, como «unidad»
states-table-missing-state = Pendiente de traducción

# en| There is no translation yet.
states-table-missing-meaning = Todavía no hay traducción.

# en| No
states-table-missing-published = No

# en| Translated
states-table-translated-state = Traducida

# en| The translation renders the present original.
states-table-translated-meaning = La traducción corresponde al original actual.

# en| Yes
states-table-translated-published = Sí

# en| Reviewed
# [K] Revisada: en el sentido de la revisión en los servicios de traducción
states-table-reviewed-state = Revisada

# en| A second person has compared it with the original.
states-table-reviewed-meaning = Otra persona ha cotejado la traducción con el original.

# en| Yes
states-table-reviewed-published = Sí

# en| Final
states-table-final-state = Definitiva

# en| It is approved and should no longer change.
states-table-final-meaning = La traducción está aprobada y no debería volver a modificarse.

# en| Yes
states-table-final-published = Sí

# en| Outdated
states-table-outdated-state = Por actualizar

# en| The original has changed since it was translated.
states-table-outdated-meaning = El original ha cambiado desde que se hizo la traducción.

# en| No
states-table-outdated-published = No

# en| Broken
states-table-broken-state = Ilegible

# en| It cannot be read, or it uses something that does not exist.
states-table-broken-meaning = La traducción no puede leerse o utiliza algo que no existe.

# en| No
states-table-broken-published = No

# en| When the original of a unit changes, the command `sync` puts the new original above your translation and keeps the old one in a line that begins with `# was|`, so that you see what has changed. Revise the translation and delete that line. If the translation is still right as it stands, say so with the command `accept`.
states-outdated = Cuando cambia el original de una unidad, el comando `sync` coloca el nuevo original encima de la traducción y conserva el anterior en una línea que comienza por `# was|`, para que usted vea qué ha cambiado. Modifique la traducción en consecuencia y suprima esa línea. Si la traducción sigue siendo correcta tal como está, indíquelo con el comando `accept`.

# en| Nothing that you have written is ever deleted. If a paragraph is taken out of the document, its translations are kept in a file of their own; if the paragraph returns, so do they.
states-lost = Nunca se elimina nada de lo que usted haya escrito. Si se suprime un párrafo del documento, sus traducciones se conservan en un archivo aparte; si el párrafo se restablece, se restablecen también las traducciones.

## checks: Checks

# en| Checks
checks = Verificación

# en| The command `check` reads documents and catalogs and changes nothing. To check the French translation of this handbook, write:
checks-run = El comando `check` lee los documentos y los catálogos, sin modificar nada. Para verificar la traducción al francés del presente manual, escriba:

# en| Each finding names the file, the line and the words in question, and says how to mend them. An *error* keeps the document from being published. A *warning* asks you to look, and the decision is yours. Every finding has a code, and `hexaglot explain` followed by the code tells you more about it.
checks-finding = De cada anomalía detectada se indican el archivo, la línea y las palabras en cuestión, así como la forma de corregirla. Un *error* impide publicar el documento. Una *advertencia* invita a examinar el texto, pero la decisión le corresponde a usted. Cada tipo de anomalía tiene un código; para obtener más información, escriba `hexaglot explain` seguido de ese código.

## publish: How to publish

# en| How to publish
publish = Cómo publicar

# en| A document is published in all its languages or in none. No reader can then be misled by an edition that is older than the others, or that lacks a paragraph. If anything is missing, outdated or broken, the program lists what it is, and the last complete publication stays where it is, unchanged. A project can also demand that every translation be reviewed, or final, before it is published.
publish-rule = Un documento se publica en todos sus idiomas o no se publica en ninguno. De ese modo, ningún lector puede verse inducido a error por una versión más antigua que las demás o a la que le falte un párrafo. Si hay textos pendientes de traducción, o traducciones por actualizar o ilegibles, el programa los enumera, y la última publicación completa permanece donde está, sin cambios. En un proyecto también puede exigirse que todas las traducciones estén revisadas, o sean definitivas, antes de publicarse.

# en| Before you publish, make a draft. In a draft, a unit that cannot be published yet is shown in the language of the original, after a mark which says why. A draft looks like a draft, and it never replaces what is published.
publish-draft = Antes de publicar, prepare un borrador. En él, las unidades que aún no pueden publicarse aparecen en el idioma del original, precedidas de una indicación que señala el motivo. La presentación deja claro que se trata de un borrador, y este nunca sustituye a lo publicado.

# en| { REF("commands") } lists the commands that translators and publishers need.
publish-commands = En el { REF("commands") } figuran los comandos que necesitan los traductores y los responsables de publicación.

# en| Commands
commands = Comandos

# en| Use
commands-use = Uso

# en| Command
commands-command = Comando

# en| Purpose
commands-purpose = Finalidad

# en| For whom
commands-reader = Destinatarios

# en| `hexaglot sync`
commands-sync-command = `hexaglot sync`

# en| Bring the catalogs up to date with the documents
commands-sync-purpose = Actualizar los catálogos conforme a los documentos

# en| Translators
commands-sync-reader = Traductores

# en| `hexaglot check`
commands-check-command = `hexaglot check`

# en| Examine documents and catalogs
commands-check-purpose = Examinar los documentos y los catálogos

# en| `hexaglot accept`
commands-accept-command = `hexaglot accept`

# en| Declare a translation current or reviewed
commands-accept-purpose = Declarar que una traducción está al día o revisada

# en| `hexaglot status`
commands-status-command = `hexaglot status`

# en| Show how much is done in each language
commands-status-purpose = Mostrar el grado de avance en cada idioma

# en| Coordinators
commands-status-reader = Coordinadores

# en| `hexaglot build --draft`
commands-draft-command = `hexaglot build --draft`

# en| Make a draft of every edition
commands-draft-purpose = Preparar un borrador de cada versión

# en| Publishers
commands-draft-reader = Responsables de publicación

# en| `hexaglot build`
commands-build-command = `hexaglot build`

# en| Publish every edition
commands-build-purpose = Publicar todas las versiones

# en| The help text of the program, `hexaglot --help`.
commands-source = Texto de ayuda del programa, `hexaglot --help`.

# en| The result is a folder of pages that needs nothing else: it can be put on a server, sent as an archive, or opened from a disk. On every page a reader can change the language and stays at the same paragraph.
publish-result = El resultado es una carpeta de páginas que no necesita nada más: puede colocarse en un servidor, enviarse como archivo comprimido o abrirse desde un disco. En todas las páginas, el lector puede cambiar de idioma sin salir del párrafo en que se encuentra.

## questions: Questions that are often asked

# en| Questions that are often asked
questions = Preguntas frecuentes

# en| **May I join two paragraphs or divide one?** No. A paragraph is a unit, and readers of different editions cite it by the same number. Ask the author to change the document; all six editions will then change together.
questions-merge = **¿Puedo unir dos párrafos o dividir uno?** No. Un párrafo es una unidad, y los lectores de las distintas versiones lo citan por el mismo número. Pida al autor que modifique el documento; así, las seis versiones cambiarán a la vez.

# en| **Is there a limit to the length of a document?** A document may have { NUMBER($limit) } units. Few have more than some hundreds.
questions-length = **¿Hay un límite para la extensión de los documentos?** Un documento puede tener hasta { NUMBER($limit) } unidades. Son pocos los que tienen más de unos cuantos centenares.

# en| **What if I find a mistake in the original?** Report it to the author, and do not mend it in your translation alone: the six editions would no longer say the same.
questions-mistake = **¿Qué hago si encuentro un error en el original?** Comuníqueselo al autor y no lo corrija únicamente en su traducción: las seis versiones dejarían de decir lo mismo.

# en| **May I use my own tools?** Yes. A catalog is a text file, and Pontoon, Weblate and other tools can edit it. The states survive, because they are kept in a file that such tools do not touch.
questions-tools = **¿Puedo utilizar mis propias herramientas?** Sí. Un catálogo es un archivo de texto que puede modificarse con Pontoon, Weblate y otras herramientas. Los estados no se pierden, porque se guardan en un archivo que esas herramientas no tocan.

## words: Words that are used here

# en| Words that are used here
words = Términos utilizados en el presente manual

# en| unit
word-unit = unidad

# en| One text that is translated as a whole and has an id.
word-unit-definition = Texto que se traduce como un todo y tiene un identificador.

# en| catalog
word-catalog = catálogo

# en| The texts of one document in one language.
word-catalog-definition = Conjunto de los textos de un documento en un idioma.

# en| edition
# [K] versión: «versión lingüística» en el uso de las Naciones Unidas
word-edition = versión

# en| One document in one language.
word-edition-definition = Documento en un idioma determinado.

# en| original
word-original = original

# en| The text that the author wrote, and its language.
word-original-definition = Texto redactado por el autor, e idioma en que está redactado.

# en| house style
# [K] normas de presentación
word-profile = normas de presentación

# en| The rules by which an organization numbers its paragraphs, writes its dates and sets its punctuation.
word-profile-definition = Reglas con arreglo a las cuales una organización numera los párrafos, escribe las fechas y emplea la puntuación.

# en| draft
# palabra de la etiqueta draft-notice
word-draft = borrador

# en| An edition that may have gaps and is not published.
word-draft-definition = Versión que puede tener lagunas y que no se publica.
