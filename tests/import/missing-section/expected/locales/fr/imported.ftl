# en| Report
title = Rapport

## first: First

# missing: first
# en| First

# missing: first-1
# en| One.

# en| Second
# paired by length: compare it with the original, and accept it
second = Premier

# en| Two.
# paired by length: compare it with the original, and accept it
second-1 = Un.

# en| a
# paired by length: compare it with the original, and accept it
second-2-1 = une

# left over from line 2 of what was imported: deux

# en| Third
# paired by length: compare it with the original, and accept it
third = Troisième

# en| Three.
# paired by length: compare it with the original, and accept it
third-1 = Trois.
