### a, Arabic\r
#\r
\r
\r
\r
   \r
# en| Report of the meeting\r
#   mine,   indented\r
title = { $people ->\r
        [one] عضو واحد\r
       *[other]   { $people } عضواً\r
  }   \r
    .short = تقرير\r
\r
\r
\r
## قسم\r
\r
# en| The Chair opened the meeting.\r
# was| The Chairman opened the meeting.\r
opening   =   افتتح الرئيس الاجتماع.   \r
\r
# missing: closing\r
# en| The Chair closed the meeting.\r
\r
\r
# the end