title = { "会" }
    议
opening = { "[" }
    主席{ " " }
    宣布
people = { "\u4EBA" }
    { "" }
    人
