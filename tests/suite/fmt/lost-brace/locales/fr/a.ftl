title = Rapport
    } de la réunion
opening = Le Président ouvre
    }
people = { $count ->
   *[other] Cent
}
    } personnes
