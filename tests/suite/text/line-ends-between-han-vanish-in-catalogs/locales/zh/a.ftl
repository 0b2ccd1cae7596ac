title = 会议报告
opening = 主席宣布会议开幕，
    并欢迎各位
    代表。
