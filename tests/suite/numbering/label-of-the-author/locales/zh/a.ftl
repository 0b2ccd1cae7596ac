title = 会议报告
outcomes = 成果
first = 宣读了报告。
inserted = 插入了一段。
second = 见{ REF("inserted") }和{ REF("point") }。
point = 第一点，
next = 第二点。
