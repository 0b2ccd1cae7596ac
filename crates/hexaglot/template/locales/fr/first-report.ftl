# en| A first report
title = Premier rapport

# en| This report shows how a document is written once and published in six languages.
summary = Le présent rapport montre comment un document est rédigé une seule fois et publié en six langues.

# en| Purpose
purpose = Objet

# en| The structure and the original text are in one file.
purpose-source = La structure et le texte original se trouvent dans un seul fichier.

# en| Each language has a file of its own, in which:
purpose-translations = Chaque langue a son propre fichier, dans lequel:

# en| each paragraph has a name that never changes;
purpose-units = chaque paragraphe a un nom qui ne change jamais;

# en| the paragraphs stand in the order of the document.
purpose-order = les paragraphes sont dans l'ordre du document.
