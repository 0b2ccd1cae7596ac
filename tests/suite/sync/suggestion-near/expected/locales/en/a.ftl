### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report

four = One two three four

three-of-four = One two three ten

two-of-three = One two ten

longer = One two three four five six
