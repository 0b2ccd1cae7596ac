### a, Arabic
#



   
# en| Report of the meeting
#   mine,   indented
title = { $people ->
        [one] عضو واحد
       *[other]   { $people } عضواً
  }   
    .short = تقرير



## قسم

# en| The Chair opened the meeting.
# was| The Chairman opened the meeting.
opening   =   افتتح الرئيس الاجتماع.   

# missing: closing
# en| The Chair closed the meeting.


# the end