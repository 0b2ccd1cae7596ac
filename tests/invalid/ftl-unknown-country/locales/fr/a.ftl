title = Rapport
members = Les membres de { COUNTRY("EGY") }.
