### GENERATED from content/a.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

title = 报告

opening = 理事会注意到该报告。

near = 理事会注意到本报告。

apart = 委员会通过了决议。
