title = Autre rapport
first = Premier
back = Voir { REF("report#seen") }.
