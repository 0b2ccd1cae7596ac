title = Informe
first = Apertura
agreed = El Comité acordó:
register = llevar:
register-one = un registro;
see = Véanse el { REF("register") } y el { REF("register-one") }.
alone-one = Véanse el { REF("alone-two") } y el { REF("register", show: "word") } { REF("register", show: "number") }.
alone-two = Elemento sin párrafo.
