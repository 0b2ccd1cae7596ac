title = Pluriels
cardinal = { $million ->
    [one] membre
    [many] de membres
   *[other] membres
}, { $none ->
    [one] membre
   *[other] membres
}
ordinal = { NUMBER($one, type: "ordinal") ->
    [one] première
   *[other] autre
}
