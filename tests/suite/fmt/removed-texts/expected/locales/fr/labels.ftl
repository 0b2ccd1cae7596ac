draft = Projet
