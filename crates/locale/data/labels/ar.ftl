### Labels in Arabic that every house shares; a house says in its profile what it says otherwise.
### Marks and sources as in un-conventions.md: [V] verified, [S] seen in an excerpt, [K] to be confirmed,
### [O] our own choice.
### Between a word and its number stands U+00A0 NO-BREAK SPACE.

# [K] to be confirmed
language-ar = بالعربية
# [K] to be confirmed
language-zh = بالصينية
# [V] SEED
language-en = بالإنكليزية
# [K] to be confirmed
language-fr = بالفرنسية
# [K] to be confirmed
language-ru = بالروسية
# [K] to be confirmed
language-es = بالإسبانية

# [V] SEED
original = الأصل: { $language }
# [K] to be confirmed
edition-language = العربية
# [K] to be confirmed
distribution = التوزيع: { $distribution }
# [O] The symbol alone
symbol = { $symbol }
# [K] to be confirmed
agenda = بند جدول الأعمال: { $item }
# [K] to be confirmed
session = { $organ } { $year }
# [K] to be confirmed
session-place = { $place }، { $dates }
# [V] SEED
summary = ملخص
# [V] SEED
action = الإجراء المطلوب
# [V] SEED
references = المراجع

# [K] as ITU writes it
resolution = { $show ->
    [word] القرار
    [number] { $number }
   *[full] القرار { $number }
}
# [K] as ITU writes it
resolution-council = { $show ->
    [word] قرار المجلس
    [number] { $number }
   *[full] القرار { $number } للمجلس
}
# [K] as ITU writes it
resolution-revised = { $show ->
    [word] القرار
    [number] { $number } (المراجَع في { $place }، { $year })
   *[full] القرار { $number } (المراجَع في { $place }، { $year })
}
# [K] as ITU writes it
resolution-adopted = { $show ->
    [word] القرار
    [number] { $number } ({ $place }، { $year })
   *[full] القرار { $number } ({ $place }، { $year })
}
# [K] to be confirmed
resolution-dated = { $show ->
    [word] القرار
    [number] { $number } المؤرخ { $date }
   *[full] القرار { $number } المؤرخ { $date }
}

# [K] to be confirmed
reference-section = { $show ->
    [word] القسم
    [number] { $number }
   *[full] القسم { $number }
}
# [K] to be confirmed
reference-paragraph = { $show ->
    [word] الفقرة
    [number] { $number }
   *[full] الفقرة { $number }
}
# [S] S56: the paragraph's number, then the item's (17 (ج) and 116 (ز)); [K] الفقرة الفرعية alone
reference-item = { $within ->
    [none] { $show ->
        [word] الفقرة الفرعية
        [number] { $number }
       *[full] الفقرة الفرعية { $number }
    }
   *[other] { $show ->
        [word] الفقرة
        [number] { $within } { $number }
       *[full] الفقرة { $within } { $number }
    }
}
# [K] to be confirmed
reference-table = { $show ->
    [word] الجدول
    [number] { $number }
   *[full] الجدول { $number }
}
# [K] to be confirmed
reference-figure = { $show ->
    [word] الشكل
    [number] { $number }
   *[full] الشكل { $number }
}
# [K] to be confirmed
reference-note = { $show ->
    [word] الحاشية
    [number] { $number }
   *[full] الحاشية { $number }
}
# [V] S7
reference-annex = { $number ->
    [none] الملحق
   *[other] { $show ->
        [word] الملحق
        [number] { $number }
       *[full] الملحق { $number }
    }
}

# [K] to be confirmed: as the figure caption
caption-table = الجدول { $number }: { $caption }
# [V] S7
caption-figure = الشكل { $number }: { $caption }
# [V] S7
annex = { $number ->
    [none] الملحق
   *[other] الملحق { $number }
}
# [V] S7
note = ملاحظة - { $text }
# [K] to be confirmed
source = المصدر: { $text }
# [K] to be confirmed
source-quotation = المصدر: { $text }

# [K] to be confirmed
draft-missing = [لم يُترجم بعد]
# [K] to be confirmed
draft-outdated = [الترجمة بحاجة إلى تحديث]
# [K] to be confirmed
draft-broken = [تعذّرت قراءة الترجمة]

# [K] to be confirmed
skip-to-text = انتقل إلى النص
# [K] to be confirmed
languages = اللغات
# [K] to be confirmed
link-to-section = رابط هذا القسم
# [K] to be confirmed
link-to-paragraph = رابط هذه الفقرة
# [K] to be confirmed
back-to-text = العودة إلى النص
# [K] to be confirmed
notes = الحواشي
# [K] to be confirmed
documents = الوثائق
# [K] to be confirmed
draft-notice = مسودة. لم تكتمل ترجمة هذه الوثيقة بعد.
