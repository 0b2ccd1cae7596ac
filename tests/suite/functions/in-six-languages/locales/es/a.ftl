title = Informe de la reunión
numbers = { NUMBER($people) } personas, { NUMBER($share, style: "percent") }
place = La { ORDINAL($meeting, gender: "feminine") } reunión se celebró el { DATETIME($day) } ({ COUNTRY($host) }).
members = Miembros: { LIST(COUNTRY("ES"), $host, -council) }.
