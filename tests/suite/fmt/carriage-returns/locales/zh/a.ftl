# en| Report of the meeting
title =
    会议
    报告
opening = 主席宣布 \
    会议开幕。
people = { $count ->
  [one] 一人
  *[other] 多人
 }
