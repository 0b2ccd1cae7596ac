### Labels in Chinese that every house shares; a house says in its profile what it says otherwise.
### Marks and sources as in un-conventions.md: [V] verified, [S] seen in an excerpt, [K] to be confirmed,
### [O] our own choice.

# [V] un-conventions.md 2, languages as original-language values
language-ar = 阿拉伯文
# [V] un-conventions.md 2, languages as original-language values
language-zh = 中文
# [V] S6
language-en = 英文
# [V] un-conventions.md 2, languages as original-language values
language-fr = 法文
# [V] un-conventions.md 2, languages as original-language values
language-ru = 俄文
# [V] un-conventions.md 2, languages as original-language values
language-es = 西班牙文

# [V] S6
original = 原文：{ $language }
# [K] to be confirmed
edition-language = 中文
# [K] to be confirmed
distribution = 分发：{ $distribution }
# [O] The symbol alone
symbol = { $symbol }
# [V] S6
agenda = 议项：{ $item }
# [V] S6
session = { $organ }{ $year }年会议
# [V] S6
session-place = { $dates }，{ $place }
# [V] S6
summary = 概要
# [V] S6
action = 需采取的行动
# [V] S6
references = 参考文件

# [K] as ITU writes it
resolution = { $show ->
    [word] 决议
    [number] { $number }
   *[full] 第{ $number }号决议
}
# [K] as ITU writes it
resolution-council = { $show ->
    [word] 理事会决议
    [number] { $number }
   *[full] 理事会第{ $number }号决议
}
# [K] as ITU writes it
resolution-revised = { $show ->
    [word] 决议
    [number] 第{ $number }号（{ $year }年，{ $place }，修订版）
   *[full] 第{ $number }号决议（{ $year }年，{ $place }，修订版）
}
# [K] as ITU writes it
resolution-adopted = { $show ->
    [word] 决议
    [number] 第{ $number }号（{ $year }年，{ $place }）
   *[full] 第{ $number }号决议（{ $year }年，{ $place }）
}
# [K] to be confirmed
resolution-dated = { $show ->
    [word] 决议
    [number] { $date }第{ $number }号
   *[full] { $date }第{ $number }号决议
}

# [K] to be confirmed
reference-section = { $show ->
    [word] 节
    [number] { $number }
   *[full] 第{ $number }节
}
# [K] to be confirmed
reference-paragraph = { $show ->
    [word] 段
    [number] { $number }
   *[full] 第{ $number }段
}
# [K] to be confirmed; [V] un-conventions.md 4: no space between figures and Han, and none between the two
# numbers either
reference-item = { $within ->
    [none] { $show ->
        [word] 分段
        [number] { $number }
       *[full] { $number }分段
    }
   *[other] { $show ->
        [word] 段
        [number] { $within }{ $number }
       *[full] 第{ $within }{ $number }段
    }
}
# [K] to be confirmed
reference-table = { $show ->
    [word] 表
    [number] { $number }
   *[full] 表{ $number }
}
# [K] to be confirmed
reference-figure = { $show ->
    [word] 图
    [number] { $number }
   *[full] 图{ $number }
}
# [K] to be confirmed
reference-note = { $show ->
    [word] 注
    [number] { $number }
   *[full] 注{ $number }
}
# [V] S6
reference-annex = { $number ->
    [none] 附件
   *[other] { $show ->
        [word] 附件
        [number] { $number }
       *[full] 附件{ $number }
    }
}

# [K] to be confirmed: as the figure caption
caption-table = 表{ $number } – { $caption }
# [K] to be confirmed
caption-figure = 图{ $number } – { $caption }
# [V] S6
annex = { $number ->
    [none] 附件
   *[other] 附件{ $number }
}
# [K] to be confirmed
note = 注 – { $text }
# [K] to be confirmed
source = 资料来源：{ $text }
# [K] to be confirmed: 资料来源 is a source of data
source-quotation = 出处：{ $text }

# [K] to be confirmed
draft-missing = ［尚未翻译］
# [K] to be confirmed
draft-outdated = ［译文有待更新］
# [K] to be confirmed
draft-broken = ［译文无法读取］

# [K] to be confirmed
skip-to-text = 跳至正文
# [K] 语文 as in 联合国六种语文 (terms.tsv, six_un_languages)
languages = 语文
# [K] to be confirmed
link-to-section = 本节链接
# [K] to be confirmed
link-to-paragraph = 本段链接
# [K] to be confirmed
back-to-text = 返回正文
# [K] to be confirmed
notes = 注
# [K] to be confirmed
documents = 文件
# [K] to be confirmed
draft-notice = 草稿。本文件尚未全部译出。
