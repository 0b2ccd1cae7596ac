title = Rapport de la réunion
numbers = { NUMBER($people) } personnes, { NUMBER($share, style: "percent") }
place = La { ORDINAL($meeting, gender: "feminine") } réunion s'est tenue le { DATETIME($day) } ({ COUNTRY($host) }).
members = Membres: { LIST(COUNTRY("ES"), $host, -council) }.
