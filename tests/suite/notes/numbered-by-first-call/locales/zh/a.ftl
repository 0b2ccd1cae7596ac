title = 会议报告
first = 宣读了报告{ NOTE("report") }。
second = 比较了条约{ NOTE("treaty") }与报告{ NOTE("report") }。
treaty = 见*Treaty Series*，第993卷。
uncalled = 没有任何地方引用此注。
report = 文件15。
