## Organes

# [K] Les deux moitiés sont [S], « Groupe de travail du Conseil » (S43) et « protection en ligne des enfants » (S53); la dénomination entière n'a pas été vue. Le sigle GTC‑COP figure dans le texte.
-cwg-cop = Groupe de travail du Conseil sur la protection en ligne des enfants
# [K] Aucune source française. Majuscule comme aux autres organes (Groupe de travail, Commission d'études). Avec l'article élidé: l'{ -jca-cop }. Le sigle JCA‑COP figure dans le texte.
-jca-cop = Activité conjointe de coordination sur la protection en ligne des enfants

## Lieux

# [V] S3
-place-busan = Busan
# [S] S43
-place-geneva = Genève
