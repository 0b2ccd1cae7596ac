-group = { $case ->
    [genitive] du Groupe
   *[nominative] le Groupe
}
