# en| Report
title = تقرير

# en| One two three four
four = واحد اثنان ثلاثة أربعة

# missing: three-of-four
# en| One two three ten
# tm| 75% a#four: واحد اثنان ثلاثة أربعة

# missing: two-of-three
# en| One two ten

# missing: longer
# en| One two three four five six
