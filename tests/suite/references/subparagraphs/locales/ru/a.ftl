title = Доклад
first = Открытие
agreed = Комитет постановил:
register = вести:
register-one = реестр;
see = См. { REF("register") } и { REF("register-one") }; во исполнение { REF("register", case: "genitive") }.
alone-one = См. { REF("alone-two") }, в соответствии с { REF("alone-two", case: "instrumental") } и { REF("register", show: "word", case: "dative") } { REF("register", show: "number") }.
alone-two = Элемент без пункта.
