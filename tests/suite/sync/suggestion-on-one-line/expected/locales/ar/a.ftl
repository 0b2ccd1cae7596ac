# en| Report
title = تقرير

# en| The Chair met { $people } delegates
opening = { $people ->
    [one] التقى الرئيس مندوباً
   *[other] التقى الرئيس { $people } مندوبين
}

# missing: again
# en| The Chair met { $people } delegates
# tm| 100% a#opening: { $people -> [one] التقى الرئيس مندوباً *[other] التقى الرئيس { $people } مندوبين }
