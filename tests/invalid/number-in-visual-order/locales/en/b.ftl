title = Report
persons = Some 000 70 persons
