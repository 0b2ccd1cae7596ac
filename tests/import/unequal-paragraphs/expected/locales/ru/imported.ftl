# en| Opening
title = Открытие

# en| Preamble
preamble = Преамбула

# en| Recalling the decisions that were taken at the first meeting of the Group, and the work that has been done since,
# paired by length: compare it with the original, and accept it
preamble-1 = ссылаясь на решения, принятые на первом совещании Группы, и на работу, проделанную с того времени,

# en| Recalling that the second meeting was held on the very same day,
# paired by length: compare it with the original, and accept it
preamble-2 = ссылаясь на то, что второе совещание состоялось в тот же день,

# en| Now, therefore,\ The Group,\ Decides to meet again before the end of the year, and to report on the progress that has been made by then.
# paired by length: compare it with the original, and accept it
preamble-3 = Группа,\
    постановляет вновь собраться до конца года и доложить о достигнутом к тому времени прогрессе.

# en| Points
points = Пункты

# en| The first point of the agenda.
# paired by length: compare it with the original, and accept it
points-1-1 = Первый пункт повестки дня.

# missing: points-1-2
# en| The second point of the agenda, which is long.

# en| The end of it.
# paired by length: compare it with the original, and accept it
points-2 = Конец.

# left over from line 10 of what was imported: Это примечание есть только в русском тексте и стоит после конца, и отвечать ему нечему.
