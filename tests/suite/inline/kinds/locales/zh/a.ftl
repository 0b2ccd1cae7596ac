title = 会议报告
emphasis = 工作组*决定*照此办理，**不得拖延**。
build = 请运行`hexaglot build`，或先阅读[指南](https://example.org/guide)。
values = 会议于{ DATETIME($opened) }开幕，{ NUMBER($share) }%的成员出席，如{ REF("emphasis") }所述。{ NOTE("absent") }
address =
    Place des Nations\
    1211 Geneva
word = 该词见القرار 179。
absent = 三名成员缺席。
