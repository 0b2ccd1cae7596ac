title = تقرير الاجتماع
with-0 = { $n0 ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { NUMBER($n0) } أشخاص.
    [many] شارك { NUMBER($n0) } شخصاً.
   *[other] شارك { NUMBER($n0) } شخص.
}
with-1 = { $n1 ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { NUMBER($n1) } أشخاص.
    [many] شارك { NUMBER($n1) } شخصاً.
   *[other] شارك { NUMBER($n1) } شخص.
}
with-2 = { $n2 ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { NUMBER($n2) } أشخاص.
    [many] شارك { NUMBER($n2) } شخصاً.
   *[other] شارك { NUMBER($n2) } شخص.
}
with-3 = { $n3 ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { NUMBER($n3) } أشخاص.
    [many] شارك { NUMBER($n3) } شخصاً.
   *[other] شارك { NUMBER($n3) } شخص.
}
with-11 = { $n11 ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { NUMBER($n11) } أشخاص.
    [many] شارك { NUMBER($n11) } شخصاً.
   *[other] شارك { NUMBER($n11) } شخص.
}
with-100 = { $n100 ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { NUMBER($n100) } أشخاص.
    [many] شارك { NUMBER($n100) } شخصاً.
   *[other] شارك { NUMBER($n100) } شخص.
}
