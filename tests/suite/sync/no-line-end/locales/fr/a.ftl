# en| Report of the meeting
title = Rapport

# missing: opening