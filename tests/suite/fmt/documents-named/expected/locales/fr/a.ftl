title = Rapport
