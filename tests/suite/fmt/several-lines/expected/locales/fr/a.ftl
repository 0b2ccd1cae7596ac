# en| Report of the meeting
title = Rapport de la réunion
opening = Le Président ouvre la séance.
people = { NUMBER($count) } personnes ont participé.
