# en| Report
title = تقرير

# en| The Chair met { $people } delegates
opening = { $people ->
    [one] التقى الرئيس مندوباً
   *[other] التقى الرئيس { $people } مندوبين
}
