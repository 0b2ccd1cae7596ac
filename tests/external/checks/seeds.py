"""What a mutation is, and how errors are chosen from all that it can make."""

import random
import re
from dataclasses import dataclass
from typing import Callable, NamedTuple

from good import prose

# How many errors are seeded for a rule and a language.
SEEDS = 500


class Edit(NamedTuple):
    """What stands in a text from `start` to `end` becomes `words`."""

    start: int
    end: int
    words: str

    def of(self, text):
        return text[: self.start] + self.words + text[self.end :]


class Pair(NamedTuple):
    """A good text and its source, with what the document needs for the two.

    `@` in an id stands for the number of the error. `beside` are other units of the same document, as (source, text).
    """

    lang: str
    source_lang: str
    source: str
    target: str
    data: tuple = ()
    notes: tuple = ()
    terms: tuple = ()
    beside: tuple = ()

    @property
    def plain(self):
        return prose(self.target)


class Seed(NamedTuple):
    """A pair, and its text with an error."""

    kind: str
    good: Pair
    bad: str


@dataclass
class Mutation:
    """One kind of error: the texts for it, if they need anything, and the places where it can be made."""

    kind: str
    edits: Callable
    prepare: Callable = lambda pair: pair


@dataclass
class Seeding:
    """How errors are seeded for a rule."""

    mutations: list
    languages: tuple = ()
    profile: str = "plain"
    # Whether the rule reads the source.
    pairs: bool = True
    # How many texts before and after stand in the same document, where the rule compares the texts of one.
    around: int = 0
    # What is done to every text of the language first, lest the corpus have the error already.
    tidy: Callable = lambda text, lang: text
    # Whether the source has the error, and translations in all languages stand beside it.
    in_source: bool = False


def at_words(pattern, words, flags=0):
    """Places that a pattern finds in prose; `words` is what to write, or makes it from the match, or makes nothing."""
    compiled = re.compile(pattern, flags)

    def edits(pair):
        for found in compiled.finditer(pair.plain):
            new = words(found) if callable(words) else found.expand(words)
            if new is not None and new != found[0]:
                yield Edit(found.start(), found.end(), new)

    return edits


def by_language(edits):
    """Edits that differ by language."""
    return lambda pair: edits[pair.lang](pair) if pair.lang in edits else ()


def seeds(mutations, pairs, name):
    """Up to `SEEDS` errors: each kind in turn, first one of each text, then further places of the same texts."""
    streams = [stream(mutation, pairs, f"{name} {mutation.kind}") for mutation in mutations]
    found = []
    while streams and len(found) < SEEDS:
        for each in list(streams):
            seed = next(each, None)
            if seed is None:
                streams.remove(each)
            elif len(found) < SEEDS:
                found.append(seed)
    return found


def stream(mutation, pairs, name):
    choice = random.Random(name)
    order = list(pairs)
    choice.shuffle(order)
    left = []
    for pair in order:
        good = mutation.prepare(pair)
        if good is None:
            continue
        edits = list(mutation.edits(good))
        choice.shuffle(edits)
        if edits:
            yield Seed(mutation.kind, good, edits[0].of(good.target))
        if len(edits) > 1:
            left.append((good, edits[1:]))
    while left:
        for good, edits in left:
            yield Seed(mutation.kind, good, edits[0].of(good.target))
        left = [(good, edits[1:]) for good, edits in left if len(edits) > 1]
