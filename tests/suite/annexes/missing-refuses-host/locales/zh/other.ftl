title = 会议报告
opened = 会议开幕。
