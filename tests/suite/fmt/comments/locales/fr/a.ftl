### Du traducteur  
# en| Report of the meeting   
# was| Report   
# une remarque  
title=Rapport
   

## Section  

# missing: opening
# en| The Chair opened the meeting.


people=Cent


