### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Lists

body-1-1 = four

body-1-2 = five

body-1-3 = nine

body-1-4 = ten

body-2-1 = none

body-3-1 = minus two

body-4-1 = one

body-4-2 = minus three

body-5-1 = two

body-5-2 = one

body-6-1 = one

body-6-2 = three

body-6-3 = three again

body-7-1 = many

body-8-1 = no number
