title = Rapport \
    de la \
    réunion du Groupe
opening = Le Président \
    {"*"} ouvre la séance.
people = { $count ->
   *[other] Cent \
        personnes
}
