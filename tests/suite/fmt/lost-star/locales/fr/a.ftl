title = Rapport de la réunion
opening = Le Président
    *a ouvert*
    la séance.
people = Cent personnes.
