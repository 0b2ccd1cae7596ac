title = الجمع
cardinal = { $none ->
    [zero] صفر
   *[other] غيره
} { $one ->
    [one] واحد
   *[other] غيره
} { $two ->
    [two] اثنان
   *[other] غيره
} { $three ->
    [few] قليل
   *[other] غيره
} { $eleven ->
    [many] كثير
   *[other] غيره
} { $hundred ->
    [many] كثير
   *[other] غيره
}
ordinal = الثاني
