# en| Report of the meeting
title = Rapport \
    de la réunion

# une remarque
opening = {"{"} { -group }  {"}"}
people = { $count ->
    [one] Une personne
   *[other] { NUMBER($count) } personnes
} ont participé.
    .note = Note
