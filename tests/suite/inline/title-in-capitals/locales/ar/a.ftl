title = نتائج *الاجتماع* الثاني عشر (Re-Rights) في { DATETIME($opened) }: `hexaglot` و[itu.int](https://www.itu.int/en/council) و{ REF("opening") }{ NOTE("kept") }
opening = لا حروف كبيرة في العنوان أعلاه.
kept = لا عنوان لهذه الحاشية.
