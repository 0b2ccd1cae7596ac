### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Report of the meeting

## agenda: Agenda

agenda = Agenda

agenda-adopted = The agenda was adopted.

count = { $people ->
      [one] One member
     *[other] { $people } members
    } took part.

# note| an address
address = Geneva\
    {"["}20]
