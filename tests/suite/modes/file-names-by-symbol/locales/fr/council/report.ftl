title = Rapport
opening = Ouverture
seen = Voir { REF("other#first") } et { REF("plain#word") }.
