title = 报告
first = 开幕
agreed = 委员会商定：
register = 保存：
register-one = 登记册；
see = 见{ REF("register") }和{ REF("register-one") }。
alone-one = 见{ REF("alone-two") }和{ REF("register") }。
alone-two = 没有引导段的一项。
