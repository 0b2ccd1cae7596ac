title = Отчет
opening = Председатель открыл заседание.
people = { $count ->
    [one] { NUMBER($count) } участник принял
    [few] { NUMBER($count) } участника приняли
   *[other] { NUMBER($count) } участников приняли
} участие.
