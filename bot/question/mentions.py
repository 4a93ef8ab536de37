"""Names within a sentence: which partners, places, people, topics, series, programmes and bodies it mentions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from bot.question.lexicon import Lexicon
from bot.question.question import Mention
from store.matching.match import Span
from store.matching.words import Word
from store.records import Kind, Ref

# After these a country is only where somebody comes from: 'our Norwegian colleague'.
_OURS = frozenset({"colleague", "colleagues", "friend", "friends", "boss", "counterpart", "intern", "desk"})
# Names of two letters that are written in small letters, too.
_SHORT = frozenset({"uk", "un", "eu", "nz", "uae", "ec", "kl", "ny"})
# Before these 'us' is the pronoun, else the country.
_TO_US = frozenset(
    "tell give show help remind let for of to send join beat all both from told gave at on".split()
)
_PREPOSITIONS = frozenset(
    {"in", "at", "di", "saan", "sa", "ở", "hosted", "held", "host", "near", "visit", "visited"}
)


class Spotter(Protocol):
    """What finds names in a sentence."""

    def spot(self, words: Iterable[str]) -> list[Span]: ...


def read_mentions(
    text: str,
    words: Sequence[Word],
    spotter: Spotter,
    lexicon: Lexicon,
    taken: frozenset[int],
    phrases: frozenset[int] = frozenset(),
) -> list[Mention]:
    """The names in a sentence, longest and exact ones first where they overlap, then in the sentence's order.

    ``taken`` are the words that a time has used up: a name may share some of them, not consist of them. ``phrases``
    are words of a phrase that a name holds whole or not at all: 'dialogue partner'.
    """
    forms = [word.text for word in words]
    shouted = text.isupper()
    spans: dict[tuple[int, int, bool], dict[Ref, None]] = {}
    for span in spotter.spot(forms):
        inner = range(span.start, span.end)
        if all(at in taken or forms[at] == "asean" for at in inner) or not _plausible(
            text, words, span, lexicon, shouted
        ):
            continue
        if phrases & set(inner) and not phrases <= set(inner) and len(inner) > 1:
            continue
        if all(hit.ref.kind is Kind.MEETING for hit in span.hits):
            continue
        refs = spans.setdefault((span.start, span.end, span.exact), {})
        refs.update(dict.fromkeys(hit.ref for hit in span.hits if hit.ref.kind is not Kind.MEETING))
    chosen: list[Mention] = []
    used: set[int] = set()
    for (start, end, exact), refs in sorted(
        spans.items(), key=lambda s: (-(s[0][1] - s[0][0]), not s[0][2], s[0][0])
    ):
        if refs and used.isdisjoint(range(start, end)):
            used.update(range(start, end))
            if forms[end : end + 1] and forms[end] in _OURS:
                continue
            left = next((forms[at] for at in range(start - 1, -1, -1) if forms[at] not in {"the", "a"}), "")
            chosen.append(Mention(tuple(refs), start, end, " ".join(forms[start:end]), exact, left=left))
    return sorted(chosen, key=lambda mention: mention.start)


def _plausible(text: str, words: Sequence[Word], span: Span, lexicon: Lexicon, shouted: bool) -> bool:
    """Whether it is a name here and not a common word that reads the same."""
    inner = words[span.start : span.end]
    if len(inner) > 1:
        if {"with", "w"} & {word.text for word in inner} and {hit.ref.kind for hit in span.hits} == {
            Kind.SERIES
        }:
            return False
        return not all(lexicon.filler(word.text) or word.text.isdigit() for word in inner)
    word = inner[0]
    raw = text[word.start : word.end]
    if word.text.isdigit():
        return False
    if len(word.text) <= 2 and word.text.isascii() and word.text != "us":
        return word.text in _SHORT or (raw.isupper() and not shouted)
    if not span.exact:
        return not lexicon.knows(word.text)
    if word.text == "us":
        before = words[span.start - 1].text if span.start else ""
        return raw.isupper() or before not in _TO_US
    if lexicon.filler(word.text) or word.text == "who":
        return raw.isupper() and not shouted and len(raw) > 1 and word.text != "who"
    kinds = {hit.ref.kind for hit in span.hits}
    if kinds == {Kind.PERSON} and lexicon.knows(word.text):
        return raw[:1].isupper() and span.start > 0
    return True


def is_place(mention: Mention) -> bool:
    """Whether a name that may be a partner or a place is the place: 'in japan', 'held in the US'."""
    return mention.left in _PREPOSITIONS
