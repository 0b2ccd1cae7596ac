author = Résolution adoptée par l’Assemblée générale le { DATETIME($adopted) }
title = L’apiculture dans les communautés locales
enacting = *L’Assemblée générale*,{ NOTE("note-meeting") }
recalling = *Rappelant* la { RESOLUTION($earlier) },
noting = *Notant* { $hives ->
    [one] qu’une ruche a été enregistrée
   *[other] que { NUMBER($hives) } ruches ont été enregistrées
} la première année,
noting-also = *Notant également* { $keepers ->
    [one] qu’un apiculteur a répondu
   *[other] que { NUMBER($keepers) } apiculteurs ont répondu
},
recognizes = *Constate* que l’apiculture est pratiquée dans de nombreuses communautés ;
invites = *Invite* les États :
invites-register = À tenir un registre indiquant :
invites-register-place = L’emplacement de chaque ruche ;
invites-register-keeper = Le nom de l’apiculteur ;
invites-publish = À publier le registre décrit au paragraphe { REF("invites-register", show: "number") } ci-dessus ;
takes-note = *Prend note* de la liste figurant en { REF("annex-states", show: "word") } ;{ NOTE("note-list") }
decides = *Décide* de revenir sur la question après { $years ->
    [one] un an
   *[other] { NUMBER($years) } ans
}.
note-list = Voir *EXAMPLE/7*, « La liste ».
note-meeting = 9e séance plénière.
annex-states = Liste des États
states-text = Les États sont énumérés dans l’ordre de chaque langue.
states = États dotés d’un registre
states-name = État
states-code = Code
states-sweden-name = Suède
states-chad-name = Tchad
states-zambia-name = Zambie
states-egypt-name = Égypte
states-peru-name = Pérou
