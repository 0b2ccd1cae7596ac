## Órganos

# [K] terms.tsv, cwg_cop: las dos mitades son [S], la denominación completa no se ha visto. Sin la sigla GTC‑PIeL, que figura en el texto.
-cwg-cop = Grupo de Trabajo del Consejo sobre la protección de la infancia en línea
# [K] terms.tsv, jca_cop. Sin la sigla JCA‑COP, que figura en el texto; con artículo femenino: la { -jca-cop }.
-jca-cop = actividad de coordinación conjunta sobre protección de la infancia en línea

## Lugares

# [S] S82
-place-busan = Busán
# [S] S46
-place-geneva = Ginebra
