# en| Opening
title = Ouverture

# en| Preamble
preamble = Préambule

# en| Recalling the decisions that were taken at the first meeting of the Group, and the work that has been done since,
# paired by length: compare it with the original, and accept it
preamble-1 = Rappelant les décisions prises lors de la première réunion du Groupe, et les travaux réalisés depuis lors,

# en| Recalling that the second meeting was held on the very same day,
# paired by length: compare it with the original, and accept it
preamble-2 = Rappelant que la deuxième réunion s’est tenue le jour même,

# en| Now, therefore,\ The Group,\ Decides to meet again before the end of the year, and to report on the progress that has been made by then.
# paired by length: compare it with the original, and accept it
preamble-3 = Le Groupe, par conséquent,\
    Décide de se réunir de nouveau avant la fin de l’année, et de rendre compte des progrès accomplis d’ici là.

# en| Points
points = Points

# en| The first point of the agenda.
points-1-1 = Le premier point de l’ordre du jour.

# en| The second point of the agenda, which is long.
points-1-2 = Le deuxième point de l’ordre du jour, qui est long.

# en| The end of it.
points-2 = La fin.
