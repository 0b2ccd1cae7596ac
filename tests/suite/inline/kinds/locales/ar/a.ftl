title = تقرير الاجتماع
emphasis = *يقرر* الفريق ذلك **دون تأخير**.
build = شغّل `hexaglot build`، أو اقرأ [الدليل](https://example.org/guide) أولاً.
values = افتتح في { DATETIME($opened) } بحضور { NUMBER($share) } في المائة من الأعضاء، كما جاء في { REF("emphasis") }.{ NOTE("absent") }
address =
    Place des Nations\
    1211 Geneva
word = انظر القرار 179 لهذه الكلمة.
absent = تغيب ثلاثة أعضاء.
