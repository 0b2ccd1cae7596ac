title = 会议报告
numbers = { NUMBER($people) }人，{ NUMBER($share, style: "percent") }
place = { ORDINAL($meeting) }次会议于{ DATETIME($day) }在{ COUNTRY($host) }举行。
members = 成员：{ LIST(COUNTRY("ES"), $host, -council) }。
