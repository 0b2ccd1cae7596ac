## Órganos

# [K] terms.tsv, cwg_cop: las dos mitades son [S], la denominación completa no se ha visto. Las mayúsculas del tema siguen a «Grupo de Trabajo del Consejo sobre Idiomas (GTC-LANG)» ([S] S5). Sin la sigla GTC‑PIeL, que figura en el texto.
-cwg-cop = Grupo de Trabajo del Consejo sobre la Protección de la Infancia en Línea
# [K] terms.tsv, jca_cop. El orden de las palabras es [S]: «Actividad de coordinación conjunta (JCA)», Rec. UIT‑T A.1 (11/2012), 2.2; las mayúsculas, como en el nombre del Grupo, [K]. Sin la sigla JCA‑COP, que figura en el texto; con artículo femenino: la { -jca-cop }.
-jca-cop = Actividad de Coordinación Conjunta sobre Protección de la Infancia en Línea

## Lugares

# [S] S82
-place-busan = Busán
# [S] S46
-place-geneva = Ginebra
