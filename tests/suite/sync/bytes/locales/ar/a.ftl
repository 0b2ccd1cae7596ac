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

# en| The Chairman opened the meeting.
opening   =   افتتح الرئيس الاجتماع.   


# the end