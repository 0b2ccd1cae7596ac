title = Résultats de *la* 12e réunion (GTC-COP), le { DATETIME($opened) } : `hexaglot`, [itu.int](https://www.itu.int/en/council) et { REF("opening") }{ NOTE("kept") }
opening = Le titre ci-dessus est en capitales.
kept = Le titre de cette note n’existe pas.
