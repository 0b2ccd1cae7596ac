title = Отчет
meeting = { ORDINAL($meeting, gender: "neuter", case: "vocative") } собрание.
