title = 会议报告
agreed = 工作组商定：
topic = 关于议题：
skills = 数字技能；
places = 关于地点：
labelled = 日内瓦。
alone-first = 没有引导段的一项。
closing = 见{ REF("topic") }、{ REF("skills") }、{ REF("labelled") }和{ REF("alone-first") }。
