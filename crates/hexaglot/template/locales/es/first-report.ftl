# en| A first report
title = Primer informe

# en| This report shows how a document is written once and published in six languages.
summary = En el presente informe se muestra cómo un documento se redacta una sola vez y se publica en seis idiomas.

# en| Purpose
purpose = Finalidad

# en| The structure and the original text are in one file.
purpose-source = La estructura y el texto original figuran en un solo archivo.

# en| Each language has a file of its own, in which:
purpose-translations = Cada idioma tiene su propio archivo, en el que:

# en| each paragraph has a name that never changes;
purpose-units = cada párrafo tiene un nombre que no cambia nunca;

# en| the paragraphs stand in the order of the document.
purpose-order = los párrafos figuran en el orden del documento.
