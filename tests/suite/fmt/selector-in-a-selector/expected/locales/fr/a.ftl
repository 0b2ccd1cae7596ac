title = Rapport
people = { $count ->
    [one] { $count ->
        [one] un
       *[other] une
    } personne
   *[other] personnes
}
