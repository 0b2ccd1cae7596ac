author = Resolución aprobada por la Asamblea General el { DATETIME($adopted) }
title = La apicultura en las comunidades locales
enacting = *La Asamblea General*,{ NOTE("note-meeting") }
recalling = *Recordando* la { RESOLUTION($earlier) },
noting = *Observando* que { $hives ->
    [one] se registró una colmena
   *[other] se registraron { NUMBER($hives) } colmenas
} el primer año,
noting-also = *Observando también* que { $keepers ->
    [one] respondió un apicultor
   *[other] respondieron { NUMBER($keepers) } apicultores
},
recognizes = *Reconoce* que se crían abejas en muchas comunidades;
invites = *Invita* a los Estados a que:
invites-register = Lleven un registro que indique:
invites-register-place = El lugar de cada colmena;
invites-register-keeper = El nombre de su apicultor;
invites-publish = Publiquen el registro descrito en el párrafo { REF("invites-register", show: "number") } de la presente resolución;
takes-note = *Toma nota* de la lista que figura en el { REF("annex-states", show: "word") };{ NOTE("note-list") }
decides = *Decide* volver a examinar la cuestión al cabo de { $years ->
    [one] un año
   *[other] { NUMBER($years) } años
}.
note-list = Véase *EXAMPLE/7*, “La lista”.
note-meeting = Novena sesión plenaria.
annex-states = Lista de Estados
states-text = Los Estados se enumeran en el orden de cada idioma.
states = Estados que llevan un registro
states-name = Estado
states-code = Código
states-sweden-name = Suecia
states-chad-name = Chad
states-zambia-name = Zambia
states-egypt-name = Egipto
states-peru-name = Perú
