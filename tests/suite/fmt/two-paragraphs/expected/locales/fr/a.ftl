title = Rapport
opening =

    Le Président

    ouvre la séance.
people = Cent
