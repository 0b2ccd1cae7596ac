title = Rapport
opening = { { "Le" } } Président { -group(case: "genitive") }
people = { NUMBER($count, minimumFractionDigits: 1) } personnes
