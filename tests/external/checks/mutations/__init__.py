"""The kinds of errors of each rule."""

from . import acronyms, arabic, chinese, fluent, parity, terms, texts, typography

RULES = {
    **parity.RULES,
    **acronyms.RULES,
    **texts.RULES,
    **fluent.RULES,
    **typography.RULES,
    **chinese.RULES,
    **arabic.RULES,
    **terms.RULES,
}
