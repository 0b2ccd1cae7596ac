### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Title of the head

body-1 = One two.

body-2-1 = An item

body-2-1-1 = a

body-2-1-1-1 = b

body-3 = Words without scripts.
