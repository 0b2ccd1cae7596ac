title = Rapport
values = { NUMBER($people) } personnes, { NUMBER($share, maximumFractionDigits: 1) } pour cent, { DATETIME($day) }, { DATETIME($session) }, { DATETIME($day, dateStyle: "month") }.
