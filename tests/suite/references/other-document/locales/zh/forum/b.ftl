title = 第二份报告
there = 彼处
first = 第一。
second = 第二：
second-item = 一项。
numbers = 数字
numbers-a = 甲
