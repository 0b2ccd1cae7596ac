title = Rapport
    .note = Une note
    .other = Autre
opening = Le Président
