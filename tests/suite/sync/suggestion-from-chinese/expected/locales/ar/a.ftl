# zh| 报告
title = تقرير

# zh| 理事会注意到该报告。
opening = أحاط المجلس علماً بالتقرير.

# missing: near
# zh| 理事会注意到本报告。
# tm| 90% a#opening: أحاط المجلس علماً بالتقرير.

# missing: apart
# zh| 委员会通过了决议。
