### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report

## first: First

first = First

first-1 = One.

## second: Second

second = Second

second-1 = Two.

second-2-1 = a

## third: Third

third = Third

third-1 = Three.
