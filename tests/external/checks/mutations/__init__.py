"""The kinds of errors of each rule."""

from . import arabic, chinese, fluent, parity, terms, texts, typography

RULES = {
    **parity.RULES,
    **texts.RULES,
    **fluent.RULES,
    **typography.RULES,
    **chinese.RULES,
    **arabic.RULES,
    **terms.RULES,
}
