### Labels in Russian that every house shares; a house says in its profile what it says otherwise.
### Marks and sources as in un-conventions.md: [V] verified, [S] seen in an excerpt, [K] to be confirmed,
### [O] our own choice.
### Between a word and its number stands U+00A0 NO-BREAK SPACE.

# [K] to be confirmed
language-ar = арабский
# [K] to be confirmed
language-zh = китайский
# [S] S67
language-en = английский
# [K] to be confirmed
language-fr = французский
# [K] to be confirmed
language-ru = русский
# [K] to be confirmed
language-es = испанский

# [S] S67, S48
original = Оригинал: { $language }
# [K] to be confirmed
edition-language = Русский
# [K] to be confirmed
distribution = Распространение: { $distribution }
# [O] The symbol alone
symbol = { $symbol }
# [S] S67
agenda = Пункт повестки дня: { $item }
# [S] S67
session = { $organ } { $year }
# [S] S67
session-place = { $place }, { $dates }
# [S] S67
summary = Резюме
# [S] S67
action = Необходимые действия
# [S] S47, S67
references = Справочные материалы

# [K] as ITU writes it (S18), with a small letter
resolution = { $show ->
    [word] { $case ->
        [genitive] резолюции
        [dative] резолюции
        [accusative] резолюцию
        [instrumental] резолюцией
        [prepositional] резолюции
       *[nominative] резолюция
    }
    [number] { $number }
   *[full] { $case ->
        [genitive] резолюции { $number }
        [dative] резолюции { $number }
        [accusative] резолюцию { $number }
        [instrumental] резолюцией { $number }
        [prepositional] резолюции { $number }
       *[nominative] резолюция { $number }
    }
}
# [K] as ITU writes it, with a small letter
resolution-council = { $show ->
    [word] { $case ->
        [genitive] резолюции Совета
        [dative] резолюции Совета
        [accusative] резолюцию Совета
        [instrumental] резолюцией Совета
        [prepositional] резолюции Совета
       *[nominative] резолюция Совета
    }
    [number] { $number }
   *[full] { $case ->
        [genitive] резолюции { $number } Совета
        [dative] резолюции { $number } Совета
        [accusative] резолюцию { $number } Совета
        [instrumental] резолюцией { $number } Совета
        [prepositional] резолюции { $number } Совета
       *[nominative] резолюция { $number } Совета
    }
}
# [K] as ITU writes it, with a small letter
resolution-revised = { $show ->
    [word] { $case ->
        [genitive] резолюции
        [dative] резолюции
        [accusative] резолюцию
        [instrumental] резолюцией
        [prepositional] резолюции
       *[nominative] резолюция
    }
    [number] { $number } (Пересм. { $place }, { $year } г.)
   *[full] { $case ->
        [genitive] резолюции { $number } (Пересм. { $place }, { $year } г.)
        [dative] резолюции { $number } (Пересм. { $place }, { $year } г.)
        [accusative] резолюцию { $number } (Пересм. { $place }, { $year } г.)
        [instrumental] резолюцией { $number } (Пересм. { $place }, { $year } г.)
        [prepositional] резолюции { $number } (Пересм. { $place }, { $year } г.)
       *[nominative] резолюция { $number } (Пересм. { $place }, { $year } г.)
    }
}
# [K] as ITU writes it, with a small letter
resolution-adopted = { $show ->
    [word] { $case ->
        [genitive] резолюции
        [dative] резолюции
        [accusative] резолюцию
        [instrumental] резолюцией
        [prepositional] резолюции
       *[nominative] резолюция
    }
    [number] { $number } ({ $place }, { $year } г.)
   *[full] { $case ->
        [genitive] резолюции { $number } ({ $place }, { $year } г.)
        [dative] резолюции { $number } ({ $place }, { $year } г.)
        [accusative] резолюцию { $number } ({ $place }, { $year } г.)
        [instrumental] резолюцией { $number } ({ $place }, { $year } г.)
        [prepositional] резолюции { $number } ({ $place }, { $year } г.)
       *[nominative] резолюция { $number } ({ $place }, { $year } г.)
    }
}
# [K] to be confirmed
resolution-dated = { $show ->
    [word] { $case ->
        [genitive] резолюции
        [dative] резолюции
        [accusative] резолюцию
        [instrumental] резолюцией
        [prepositional] резолюции
       *[nominative] резолюция
    }
    [number] { $number } от { $date }
   *[full] { $case ->
        [genitive] резолюции { $number } от { $date }
        [dative] резолюции { $number } от { $date }
        [accusative] резолюцию { $number } от { $date }
        [instrumental] резолюцией { $number } от { $date }
        [prepositional] резолюции { $number } от { $date }
       *[nominative] резолюция { $number } от { $date }
    }
}

# [K] to be confirmed
reference-section = { $show ->
    [word] { $case ->
        [genitive] раздела
        [dative] разделу
        [accusative] раздел
        [instrumental] разделом
        [prepositional] разделе
       *[nominative] раздел
    }
    [number] { $number }
   *[full] { $case ->
        [genitive] раздела { $number }
        [dative] разделу { $number }
        [accusative] раздел { $number }
        [instrumental] разделом { $number }
        [prepositional] разделе { $number }
       *[nominative] раздел { $number }
    }
}
# [K] to be confirmed
reference-paragraph = { $show ->
    [word] { $case ->
        [genitive] пункта
        [dative] пункту
        [accusative] пункт
        [instrumental] пунктом
        [prepositional] пункте
       *[nominative] пункт
    }
    [number] { $number }
   *[full] { $case ->
        [genitive] пункта { $number }
        [dative] пункту { $number }
        [accusative] пункт { $number }
        [instrumental] пунктом { $number }
        [prepositional] пункте { $number }
       *[nominative] пункт { $number }
    }
}
# [K] to be confirmed
reference-item = { $within ->
    [none] { $show ->
        [word] { $case ->
            [genitive] подпункта
            [dative] подпункту
            [accusative] подпункт
            [instrumental] подпунктом
            [prepositional] подпункте
           *[nominative] подпункт
        }
        [number] { $number }
       *[full] { $case ->
            [genitive] подпункта { $number }
            [dative] подпункту { $number }
            [accusative] подпункт { $number }
            [instrumental] подпунктом { $number }
            [prepositional] подпункте { $number }
           *[nominative] подпункт { $number }
        }
    }
   *[other] { $show ->
        [word] { $case ->
            [genitive] подпункта
            [dative] подпункту
            [accusative] подпункт
            [instrumental] подпунктом
            [prepositional] подпункте
           *[nominative] подпункт
        }
        [number] { $within } { $number }
       *[full] { $case ->
            [genitive] подпункта { $number } пункта { $within }
            [dative] подпункту { $number } пункта { $within }
            [accusative] подпункт { $number } пункта { $within }
            [instrumental] подпунктом { $number } пункта { $within }
            [prepositional] подпункте { $number } пункта { $within }
           *[nominative] подпункт { $number } пункта { $within }
        }
    }
}
# [K] to be confirmed
reference-table = { $show ->
    [word] { $case ->
        [genitive] таблицы
        [dative] таблице
        [accusative] таблицу
        [instrumental] таблицей
        [prepositional] таблице
       *[nominative] таблица
    }
    [number] { $number }
   *[full] { $case ->
        [genitive] таблицы { $number }
        [dative] таблице { $number }
        [accusative] таблицу { $number }
        [instrumental] таблицей { $number }
        [prepositional] таблице { $number }
       *[nominative] таблица { $number }
    }
}
# [K] to be confirmed
reference-figure = { $show ->
    [word] { $case ->
        [genitive] рисунка
        [dative] рисунку
        [accusative] рисунок
        [instrumental] рисунком
        [prepositional] рисунке
       *[nominative] рисунок
    }
    [number] { $number }
   *[full] { $case ->
        [genitive] рисунка { $number }
        [dative] рисунку { $number }
        [accusative] рисунок { $number }
        [instrumental] рисунком { $number }
        [prepositional] рисунке { $number }
       *[nominative] рисунок { $number }
    }
}
# [K] to be confirmed
reference-note = { $show ->
    [word] { $case ->
        [genitive] сноски
        [dative] сноске
        [accusative] сноску
        [instrumental] сноской
        [prepositional] сноске
       *[nominative] сноска
    }
    [number] { $number }
   *[full] { $case ->
        [genitive] сноски { $number }
        [dative] сноске { $number }
        [accusative] сноску { $number }
        [instrumental] сноской { $number }
        [prepositional] сноске { $number }
       *[nominative] сноска { $number }
    }
}
# [V] S7 (the word; cases and small letter are [K])
reference-annex = { $number ->
    [none] { $case ->
        [genitive] приложения
        [dative] приложению
        [accusative] приложение
        [instrumental] приложением
        [prepositional] приложении
       *[nominative] приложение
    }
   *[other] { $show ->
        [word] { $case ->
            [genitive] приложения
            [dative] приложению
            [accusative] приложение
            [instrumental] приложением
            [prepositional] приложении
           *[nominative] приложение
        }
        [number] { $number }
       *[full] { $case ->
            [genitive] приложения { $number }
            [dative] приложению { $number }
            [accusative] приложение { $number }
            [instrumental] приложением { $number }
            [prepositional] приложении { $number }
           *[nominative] приложение { $number }
        }
    }
}

# [K] to be confirmed: as the figure caption
caption-table = Таблица { $number } – { $caption }
# [V] S7
caption-figure = Рисунок { $number } – { $caption }
# [V] S7
annex = { $number ->
    [none] Приложение
   *[other] Приложение { $number }
}
# [V] S7
note = ПРИМЕЧАНИЕ. – { $text }
# [K] to be confirmed
source = Источник: { $text }
# [K] to be confirmed
source-quotation = Источник: { $text }

# [K] to be confirmed
draft-missing = [Еще не переведено]
# [K] to be confirmed
draft-outdated = [Перевод устарел]
# [K] to be confirmed
draft-broken = [Перевод не удалось прочитать]

# [K] to be confirmed
skip-to-text = Перейти к тексту
# [K] to be confirmed
languages = Языки
# [K] to be confirmed
link-to-section = Ссылка на этот раздел
# [K] to be confirmed
link-to-paragraph = Ссылка на этот пункт
# [K] to be confirmed
back-to-text = Вернуться к тексту
# [K] as reference-note
notes = Сноски
# [K] to be confirmed
documents = Документы
# [K] not «проект», which is a text to be adopted
draft-notice = Предварительный вариант. Документ переведен не полностью.
