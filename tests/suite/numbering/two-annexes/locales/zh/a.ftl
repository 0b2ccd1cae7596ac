title = 会议报告
opening = 见{ REF("figures") }和{ REF("names", show: "number") }。
figures = 数字
figures-text = 有100人与会。
names = 名单
names-text = 名单已公布。
