title = Доклад
values = { NUMBER($people) } человек, { NUMBER($share, maximumFractionDigits: 1) } процента, { DATETIME($day) }, { DATETIME($session) }, { DATETIME($day, dateStyle: "month") }.
