# en| Words & signs: { "{" } braces { "}" }, \*stars\*, #1
title = Mots et signes : { "{" } accolades { "}" }, \*étoiles\*, nᵒ 1

# en| - not a list, \[not\](a link), **bold**, *italic **both***, \`ticks\`, a_b, \_c\_, \\ and 1 \< 2 > 0.
body-1 = - sans liste, \[sans\](lien), **gras**, *italique **les deux***, \`accents\`, a_b, \_c\_, \\ et 1 \< 2 > 0.

# en| # no comment: \&amp; stays, and so does \&lt;b\&gt;.
body-2 = # sans commentaire : \&amp; reste.

# en| { "{" } $variable { "}" } and { "{" } -term { "}" } are text; ``{ "{" } "x" { "}" } `y` *z*`` is code.
body-3 = { "{" } $variable { "}" } et { "{" } -term { "}" } sont du texte.

# en| See [the page *of it*](https://example.org/a\_%28b%29?x=%7B1%7D\&y=2), [write](mailto:a@example.org), or look below, or not.
body-4 = Voir [la page](https://example.org/fr).

# en| .a dot
body-5 = .un point

# en| \*
body-6 = \*

# en| H2O, m2, **a**b, **cd**, x“y”z.
body-7 = { "}" }

# en| one\ .two\ \[three\]
body-8 = un\
    {"."}deux\
    { "}" }trois\
    \*quatre

# en| null
body-9 = nul
