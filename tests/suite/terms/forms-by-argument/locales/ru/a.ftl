title = Доклад о собрании
decision = По решению { -council(case: "genitive") }. { -council } принял его.
