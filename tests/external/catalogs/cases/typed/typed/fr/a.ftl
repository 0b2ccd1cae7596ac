adopted = L’ordre du jour est adopté.
title = Rapport du { -group } sur la réunion
