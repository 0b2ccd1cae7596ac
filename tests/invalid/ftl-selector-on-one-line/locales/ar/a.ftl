title = تقرير الاجتماع
opening = شارك { $n -> [one] شخص واحد *[other] { NUMBER($n) } شخص }.
