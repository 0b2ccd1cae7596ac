title = 会议报告
discussions = 讨论
report = 报告在{ REF("discussions") }中宣读。
point = 该要点。
references = 见{ REF("report") }、{ REF("point") }、{ REF("water") }；{ REF("report", show: "word") }；{ REF("report", show: "number") }。
water = 水
water-region = 区域
water-africa-region = 非洲
