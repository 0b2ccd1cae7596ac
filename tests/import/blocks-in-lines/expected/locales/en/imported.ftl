### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = A title\
    on two lines

body-1 = One.

body-2 = Two.

body-3 = Bold *as a whole*.

body-4 = And so is this.

body-5 = A link

body-6 = around blocks

body-7-1 = Three,\
    four,\
    five.

body-7-1-1 = between items

body-8 = Seven\
    eight
