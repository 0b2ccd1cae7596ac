title = 图
map = 研究区域
map-alt = 灰色区域西半部的一个蓝色圆圈
points = 点
again = 再看这些区域
