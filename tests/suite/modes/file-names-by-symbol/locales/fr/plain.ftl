title = Sans cote
word = Mot
text = Texte.
