-group = Groupe
    .gender = masculine
-place-busan = { $case ->
    [genitive] de Busan
   *[nominative] Busan
}
    .of = de Busan
