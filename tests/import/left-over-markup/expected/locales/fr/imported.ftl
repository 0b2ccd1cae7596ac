# en| Report
title = Rapport

# en| The meeting was opened.
# paired by length: compare it with the original, and accept it
body-1 = La séance est ouverte.

# left over from line 3 of what was imported: Voir [le *site* { "{" } web { "}" }](https://example.org/fr),\ `point * 2`.
