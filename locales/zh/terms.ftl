## Bodies

# [K]: 理事会工作组 [K], 保护上网儿童 [S] S61; the whole name was not seen. The name alone: the acronym CWG‑COP stands in the text.
-cwg-cop = 理事会保护上网儿童工作组
# [K]: 联合协调活动 [K], 保护上网儿童 [S] S61. The name alone: the acronym JCA‑COP stands in the text.
-jca-cop = 保护上网儿童联合协调活动

## Places

# [V] S6
-place-busan = 釜山
# [V] S6
-place-geneva = 日内瓦
