-place-busan = بوسان
-place-geneva = جنيف
-group = { $case ->
    [short] الفريق
   *[full] فريق العمل
}
    .kind = office
