title = 会议报告
outcomes = 成果
first = 宣读了报告。
second = 通过了报告。
