title   = Rapport
