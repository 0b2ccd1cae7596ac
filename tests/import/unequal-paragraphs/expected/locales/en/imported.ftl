### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Opening

## preamble: Preamble

preamble = Preamble

preamble-1 = Recalling the decisions that were taken at the first meeting of the Group, and the work that has been done since,

preamble-2 = Recalling that the second meeting was held on the very same day,

preamble-3 = Now, therefore,\
    The Group,\
    Decides to meet again before the end of the year, and to report on the progress that has been made by then.

## points: Points

points = Points

points-1-1 = The first point of the agenda.

points-1-2 = The second point of the agenda, which is long.

points-2 = The end of it.
