title = Rapport
meeting = La { ORDINAL($meeting) } réunion.
