title = تقرير
values = { NUMBER($people) } شخص، { NUMBER($share, maximumFractionDigits: 1) } في المائة، { DATETIME($day) }، { DATETIME($session) }، { DATETIME($day, dateStyle: "month") }.
