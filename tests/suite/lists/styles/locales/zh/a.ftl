title = 会议报告
roman-a = 一
roman-b = 二
decimal-a = 三
decimal-b = 四
dash-a = 破折号
plain-a = 没有标记
