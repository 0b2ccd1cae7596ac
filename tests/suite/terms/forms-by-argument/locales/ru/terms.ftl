-council = { $case ->
    [genitive] Совета
   *[nominative] Совет
}
