title = 报告
values = { NUMBER($people) }人，{ NUMBER($share, maximumFractionDigits: 1) }%，{ DATETIME($day) }，{ DATETIME($session) }，{ DATETIME($day, dateStyle: "month") }。
