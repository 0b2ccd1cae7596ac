-place-busan = Busan
-place-geneva = Geneva
-group = { $case ->
    [short] the Group
   *[full] the Working Group
}
    .kind = office
