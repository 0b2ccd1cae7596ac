title = Отчет о собрании
numbers = { NUMBER($people) } человек, { NUMBER($share, style: "percent") }
place = { ORDINAL($meeting, gender: "neuter") } собрание состоялось { DATETIME($day) } ({ COUNTRY($host) }).
members = Члены: { LIST(COUNTRY("ES"), $host, -council) }.
