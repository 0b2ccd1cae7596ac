author = Резолюция, принятая Генеральной Ассамблеей { DATETIME($adopted) }
title = Пчеловодство в местных общинах
enacting = *Генеральная Ассамблея*,{ NOTE("note-meeting") }
recalling = *ссылаясь* на { RESOLUTION($earlier, case: "accusative") },
noting = *отмечая*, что за первый год { $hives ->
    [one] был зарегистрирован { NUMBER($hives) } улей
    [few] было зарегистрировано { NUMBER($hives) } улья
    [many] было зарегистрировано { NUMBER($hives) } ульев
   *[other] было зарегистрировано { NUMBER($hives) } улья
},
noting-also = *отмечая также*, что { $keepers ->
    [one] ответил { NUMBER($keepers) } пчеловод
    [few] ответили { NUMBER($keepers) } пчеловода
    [many] ответили { NUMBER($keepers) } пчеловодов
   *[other] ответили { NUMBER($keepers) } пчеловода
},
recognizes = *признает*, что пчел держат во многих общинах;
invites = *предлагает* государствам:
invites-register = вести реестр, в котором указываются:
invites-register-place = место каждого улья;
invites-register-keeper = имя его владельца;
invites-publish = публиковать реестр, описанный в пункте { REF("invites-register", show: "number") } выше;
takes-note = *принимает к сведению* перечень, содержащийся в { REF("annex-states", case: "prepositional") };{ NOTE("note-list") }
decides = *постановляет* вернуться к этому вопросу через { $years ->
    [one] { NUMBER($years) } год
    [few] { NUMBER($years) } года
    [many] { NUMBER($years) } лет
   *[other] { NUMBER($years) } года
}.
note-list = См. *EXAMPLE/7*, «Перечень».
note-meeting = 9-е пленарное заседание.
annex-states = Перечень государств
states-text = Государства перечислены в порядке каждого языка.
states = Государства, ведущие реестр
states-name = Государство
states-code = Код
states-sweden-name = Швеция
states-chad-name = Чад
states-zambia-name = Замбия
states-egypt-name = Египет
states-peru-name = Перу
