title = Итоги *того* 12-го собрания (РГС), { DATETIME($opened) }: `hexaglot`, [itu.int](https://www.itu.int/en/council) и { REF("opening") }{ NOTE("kept") }
opening = Заголовок выше набран прописными буквами.
kept = У этой сноски нет заголовка.
