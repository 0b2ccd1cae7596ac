## Bodies

# [V] S1. The name alone: the acronym CWG‑COP stands in the text.
-cwg-cop = Council Working Group on Child Online Protection
# [S] S62. The name alone: the acronym JCA‑COP stands in the text. The terms of reference of the Activity say "for".
-jca-cop = Joint Coordination Activity on Child Online Protection

## Places

# [V] S2
-place-busan = Busan
# [V] S1
-place-geneva = Geneva
