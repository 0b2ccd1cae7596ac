# en| Report
title = تقرير

# en| One two three four
four = واحد اثنان ثلاثة أربعة
