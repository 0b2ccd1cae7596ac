# en| Report
title = 报告

# en| The meeting of ITU was held in Geneva, and the **decision** was taken.
body-1 = 国际电联 ITU 会议在日内瓦举行,**通过了“决定”。**会议结束。
