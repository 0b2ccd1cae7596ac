title   = Rapport
<<<<<<< HEAD
opening   = Le Président

un paragraphe de plus
people   = Cent
personnes: cent
