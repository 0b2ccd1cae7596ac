title = 会议报告
outcomes = 工作组商定：
topic = 议题如下：
bullying = 网络欺凌，
schools = 在学校中；
skills = 数字技能；
next = 再次举行会议。
