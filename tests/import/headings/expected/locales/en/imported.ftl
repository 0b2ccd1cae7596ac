### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report

body-1 = Loose words before any heading.

## first-part: First part

first-part = First part

first-part-1 = One.

## inner-part: Inner part

inner-part = Inner part

inner-part-1 = Two.

## innermost-part: Innermost part

innermost-part = Innermost part

innermost-part-1 = Three.

body-3 = After the section.

## second-part: Second part

second-part = Second part

second-part-1 = Four.

## deep-part: Deep part

deep-part = Deep part

deep-part-1 = Five.

deep-part-2 = Six and seven.

## body-5: Second part

body-5 = Second part

body-5-1 = Eight.

body-6 = Nothing under it

## a-heading-with-signs: A heading: with \[signs\]

a-heading-with-signs = A heading: with \[signs\]

a-heading-with-signs-1 = Ten.

## body-8: Частично русский

body-8 = Частично русский

body-8-1 = Nine.
