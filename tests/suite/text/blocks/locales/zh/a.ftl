title = 会议报告
words-first = 保护儿童是我们的共同任务。
words-source = 主席
remark = 下次会议向所有人开放。
member = 成员
member-definition = 参加工作组的国家。
