title = Rapport ... et suite
opening = Le Président
    .note = { ouvre
people = Cent personnes
    .note = Note ... et suite
