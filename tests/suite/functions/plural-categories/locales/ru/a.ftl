title = Числа
cardinal = { $one ->
    [one] собрание
   *[other] –
}, { $three ->
    [few] собрания
   *[other] –
}, { $eleven ->
    [many] собраний
   *[other] –
}, { NUMBER($one, minimumFractionDigits: 1) ->
    [one] –
   *[other] собрания
}
ordinal = второе
