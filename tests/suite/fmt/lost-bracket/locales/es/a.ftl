title = Informe
opening = El Presidente
    [provisional] abrió la reunión.
people = Cien personas
    [[y otras]
