### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Points

body-1 = The Group agreed:

body-2-1 = on the topic:

body-2-1-1 = bullying:

body-2-1-1-1 = in schools;

body-2-1-1-2 = elsewhere;

body-2-1-2 = skills;

body-2-2 = to meet again;\
    and to report.

body-2-3 = last.

body-3-1 = “Quoted words.”
