title = 会议
    报告
opening = 主席
    { -place }
    宣布 ITU
    会议开幕。
people = 共有
    { NUMBER($count) }
    人参加。
