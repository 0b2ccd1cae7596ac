"""Terms that are said in other words than those agreed upon."""

import re

from seeds import Edit, Mutation, Seeding

# Terms that the texts have, with what their translations have for them, and words that another hand might take.
TERMS = [
    {
        "en": ("hard disk", "storage device"),
        "fr": ("disque dur", "support de stockage"),
        "es": ("disco duro", "medio físico"),
        "ru": ("жёсткий диск", "носитель данных"),
        "zh": ("硬盘", "存储器"),
        "ar": ("القرص الصلب", "وحدة التخزين"),
    },
    {
        "en": ("operating system", "platform software"),
        "fr": ("système d'exploitation", "logiciel de base"),
        "es": ("sistema operativo", "software de base"),
        "ru": ("операционная система", "программная платформа"),
        "zh": ("操作系统", "作业平台"),
        "ar": ("نظام التشغيل", "برنامج الحاسوب"),
    },
    {
        "en": ("network interface", "connection card"),
        "fr": ("interface réseau", "carte de connexion"),
        "es": ("interfaz de red", "tarjeta de conexión"),
        "ru": ("сетевой интерфейс", "карта связи"),
        "zh": ("网络接口", "连接卡"),
        "ar": ("واجهة الشبكة", "بطاقة الاتصال"),
    },
    {
        "en": ("file system", "volume format"),
        "fr": ("système de fichiers", "format de volume"),
        "es": ("sistema de ficheros", "formato de volumen"),
        "ru": ("файловая система", "формат тома"),
        "zh": ("文件系统", "卷格式"),
        "ar": ("نظام الملفات", "بنية القرص"),
    },
    {
        "en": ("command line", "input prompt"),
        "fr": ("ligne de commande", "invite de saisie"),
        "es": ("línea de órdenes", "indicador de entrada"),
        "ru": ("командная строка", "приглашение ввода"),
        "zh": ("命令行", "输入提示"),
        "ar": ("سطر الأوامر", "موجه الإدخال"),
    },
    {
        "en": ("partition table", "list of volumes"),
        "fr": ("table des partitions", "liste des volumes"),
        "es": ("tabla de particiones", "lista de volúmenes"),
        "ru": ("таблица разделов", "список томов"),
        "zh": ("分区表", "卷列表"),
        "ar": ("جدول التجزئة", "قائمة الأقسام"),
    },
    {
        "en": ("installation system", "setup program"),
        "fr": ("système d'installation", "programme de mise en place"),
        "es": ("sistema de instalación", "programa de puesta en marcha"),
        "ru": ("система установки", "программа настройки"),
        "zh": ("安装系统", "设置程序"),
        "ar": ("نظام التثبيت", "برنامج الإعداد"),
    },
    {
        "en": ("human rights", "personal claims"),
        "fr": ("droits de l'homme", "libertés de la personne"),
        "es": ("derechos humanos", "garantías de la persona"),
        "ru": ("права человека", "свободы личности"),
        "zh": ("人权", "民权"),
        "ar": ("حقوق الإنسان", "حريات الفرد"),
    },
    {
        "en": ("Member States", "participating countries"),
        "fr": ("États Membres", "pays participants"),
        "es": ("Estados Miembros", "países participantes"),
        "ru": ("Государства-Члены", "страны-участницы"),
        "zh": ("成员国", "参加方"),
        "ar": ("الدول الأعضاء", "البلدان المشاركة"),
    },
    {
        "en": ("online consultation", "web survey"),
        "fr": ("consultation en ligne", "enquête sur le web"),
        "es": ("consulta en línea", "encuesta en la web"),
        "ru": ("онлайновые консультации", "опрос в сети"),
        "zh": ("在线磋商", "网上调查"),
        "ar": ("المشاورة على الخط", "الاستقصاء الإلكتروني"),
    },
    {
        "en": ("child helpline", "telephone service"),
        "fr": ("permanence téléphonique", "service d'appel"),
        "es": ("línea de ayuda", "servicio telefónico"),
        "ru": ("телефон доверия", "служба поддержки"),
        "zh": ("帮助热线", "电话服务"),
        "ar": ("خطوط مساعدة الأطفال", "خدمات الهاتف"),
    },
    {
        "en": ("source text", "basic wording"),
        "fr": ("texte source", "libellé de base"),
        "es": ("texto original", "redacción de base"),
        "ru": ("исходный текст", "базовая редакция"),
        "zh": ("原文", "底稿"),
        "ar": ("النص الأصلي", "الصيغة الأساسية"),
    },
]


def inflected(words, lang):
    """A pattern for the forms of a term in a text: the ends of its words may be others."""
    if lang == "zh":
        return words
    if lang == "ar":
        parts = [re.sub("^ال", "(?:ال|لل|ل)?", word) for word in words.split()]
        return r"(?<!\w)[وفبكل]?" + " ".join(parts) + r"(?!\w)"
    parts = []
    for word in words.split():
        end = 3 if lang == "ru" else 1
        parts.append(word if len(word) < 4 else word[: max(3, len(word) - end)] + r"\w{0,4}")
    return r"(?<!\w)" + r"[ \u00a0-]".join(parts).replace("'", "['’]") + r"(?!\w)"


def with_term(pair):
    """A text whose source has a term, and which has the agreed words in a form of theirs."""
    for term in TERMS:
        source, target = term[pair.source_lang][0], term[pair.lang][0]
        is_in_source = re.search(inflected(source, pair.source_lang), pair.source, re.I)
        if is_in_source and re.search(inflected(target, pair.lang), pair.plain, re.I):
            number = TERMS.index(term)
            return pair._replace(
                terms=((pair.source_lang, f"-x-{number} = {source}"), (pair.lang, f"-x-{number} = {target}"))
            )
    return None


def term(pair):
    number = int(re.match(r"-x-(\d+)", pair.terms[0][1])[1])
    return TERMS[number][pair.lang]


def other_words(pair):
    """All places of the term have other words."""
    agreed, other = term(pair)
    new = re.sub(inflected(agreed, pair.lang), other, pair.target, flags=re.I)
    yield Edit(0, len(pair.target), new)


def avoided(pair):
    """The words that took the term's place are those that the term base wants to be avoided."""
    found = with_term(pair)
    if not found:
        return None
    agreed, other = term(found)
    return found._replace(terms=(found.terms[0], (found.terms[1][0], f"{found.terms[1][1]}\n    .avoid = {other}")))


# The terms of this repository are references in its catalogs.


def has_reference(pair):
    return pair if pair.source.count("{ -") == pair.target.count("{ -") == 1 else None


OTHER = {"ar": "اللجنة", "zh": "委员会", "en": "the body", "fr": "la commission", "ru": "комиссия", "es": "la comisión"}


def lost_reference(pair):
    for found in re.finditer(r"\{ -[^}]*\}", pair.target):
        yield Edit(found.start(), found.end(), OTHER[pair.lang])


RULES = {
    "term-not-used": Seeding(
        [
            Mutation("other words", other_words, with_term),
            Mutation("another noun for a reference", lost_reference, has_reference),
        ]
    ),
    "avoided-term": Seeding([Mutation("avoided words", other_words, avoided)]),
}
