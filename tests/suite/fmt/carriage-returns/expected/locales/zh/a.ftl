\u{feff}# en| Report of the meeting\r
title = 会议报告\r
opening = 主席宣布 \\r
    会议开幕。\r
people = { $count ->\r
    [one] 一人\r
   *[other] 多人\r
}\r
