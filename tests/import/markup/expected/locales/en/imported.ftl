### GENERATED from content/imported.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = Words & signs: { "{" } braces { "}" }, \*stars\*, #1

body-1 = - not a list, \[not\](a link), **bold**, *italic **both***, \`ticks\`, a_b, \_c\_, \\ and 1 \< 2 > 0.

body-2 = # no comment: \&amp; stays, and so does \&lt;b\&gt;.

body-3 = { "{" } $variable { "}" } and { "{" } -term { "}" } are text; ``{ "{" } "x" { "}" } `y` *z*`` is code.

body-4 = See [the page *of it*](https://example.org/a\_%28b%29?x=%7B1%7D\&y=2), [write](mailto:a@example.org), or look below, or not.

body-5 = .a dot

body-6 = \*

body-7 = H2O, m2, **a**b, **cd**, x“y”z.

body-8 = one\
    {"."}two\
    \[three\]

body-9 = null
