title = 会议报告
first = 在第一次会议上：
report = 宣读了报告，
topic = 选定了议题。
between = 工作组再次举行会议。
names = 宣读了名单，
day = 确定了日期。
