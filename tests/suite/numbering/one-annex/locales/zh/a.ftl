title = 会议报告
opening = 数字见{ REF("figures") }。
figures = 数字
figures-text = 有100人与会。
