//! The codes of what is no rule. Those of the rules stand beside them, in `rules`.

hexaglot_diag::codes! {
    /// A finding of a unit is silenced, and its rule finds no such thing there any more: the words that it
    /// complained of have changed. Take the silence away with `hexaglot silence --remove`, lest it hide
    /// something that nobody has looked at.
    UNUSED_SILENCE = Warning "unused-silence";
}
