draft   = Projet
