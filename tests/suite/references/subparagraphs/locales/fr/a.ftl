title = Rapport
first = Ouverture
agreed = Le Comité est convenu :
register = de tenir :
register-one = un registre ;
see = Voir { REF("register") } et { REF("register-one") }.
alone-one = Voir { REF("alone-two") } et { REF("register", show: "word") } { REF("register", show: "number") }.
alone-two = Élément sans paragraphe.
