title = Informe
values = { NUMBER($people) } personas, { NUMBER($share, maximumFractionDigits: 1) } por ciento, { DATETIME($day) }, { DATETIME($session) }, { DATETIME($day, dateStyle: "month") }.
