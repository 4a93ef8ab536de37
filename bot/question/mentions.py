"""Names within a sentence: partners, places, people, topics, series, programmes and bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Protocol

from bot.question.lexicon import Lexicon, lexicon
from bot.question.question import Mention
from store.kinds import Kind, Ref
from store.matching.match import Span
from store.matching.words import Word

# Start, end, whether it stands there exactly, and whose name it is.
_Named = tuple[int, int, bool, tuple[Ref, ...]]


class Spotter(Protocol):
    """What finds names in a sentence."""

    def spot(self, words: Iterable[str]) -> list[Span]: ...


def read_mentions(
    text: str,
    words: Sequence[Word],
    spotter: Spotter,
    lexicon: Lexicon,
    taken: Set[int] = frozenset(),
    phrases: Set[int] = frozenset(),
) -> Iterator[Mention]:
    """The names in a sentence, in its order; of those that overlap the longest, then an exact one.

    ``taken`` are words that a time has used up: a name may share some of them, not consist of them.
    ``phrases`` are words of a phrase that a name holds whole or not at all: 'dialogue partner'.
    """
    forms = [word.text for word in words]
    named = _named(text, words, forms, spotter, lexicon, taken, phrases)
    for start, end, exact, refs in sorted(_apart(named)):
        if forms[end : end + 1] and forms[end] in lexicon.words["colleague"]:
            continue
        before = (forms[at] for at in range(start - 1, -1, -1) if forms[at] not in {"the", "a"})
        yield Mention(refs, start, end, " ".join(forms[start:end]), exact, left=next(before, ""))


def _named(
    text: str,
    words: Sequence[Word],
    forms: Sequence[str],
    spotter: Spotter,
    lexicon: Lexicon,
    taken: Set[int],
    phrases: Set[int],
) -> Iterator[_Named]:
    """Every name that may be meant."""
    shouted = text.isupper()
    for span in spotter.spot(forms):
        inner = range(span.start, span.end)
        refs = tuple(dict.fromkeys(hit.ref for hit in span.hits if hit.ref.kind is not Kind.MEETING))
        if not refs or all(at in taken or forms[at] == "asean" for at in inner):
            continue
        shared = sum(at in phrases for at in inner)
        if len(inner) > 1 and 0 < shared < len(phrases):
            continue
        if _plausible(text, words, span, lexicon, shouted):
            yield span.start, span.end, span.exact, refs


def _apart(named: Iterable[_Named]) -> Iterator[_Named]:
    """Those that share no word, the longest first, then exact ones."""
    used: set[int] = set()
    for start, end, exact, refs in sorted(named, key=lambda name: (name[0] - name[1], not name[2], name[0])):
        if used.isdisjoint(range(start, end)):
            used.update(range(start, end))
            yield start, end, exact, refs


def _plausible(text: str, words: Sequence[Word], span: Span, lexicon: Lexicon, shouted: bool) -> bool:
    """Whether it is a name here and not a common word that reads the same."""
    inner = words[span.start : span.end]
    kinds = {hit.ref.kind for hit in span.hits}
    if len(inner) > 1:
        if kinds == {Kind.SERIES} and any(word.text in {"with", "w"} for word in inner):
            return False
        return not all(lexicon.filler(word.text) or word.text.isdigit() for word in inner)
    word = inner[0]
    raw = text[word.start : word.end]
    if word.text.isdigit():
        return False
    if len(word.text) <= 2 and word.text.isascii() and word.text != "us":
        return word.text in lexicon.words["short-name"] or (raw.isupper() and not shouted)
    if not span.exact:
        return not lexicon.knows(word.text)
    if word.text == "us":
        before = words[span.start - 1].text if span.start else ""
        return raw.isupper() or before not in lexicon.words["before-us"]
    if word.text == "who":
        return False
    if lexicon.filler(word.text):
        return raw.isupper() and not shouted and len(raw) > 1
    if kinds == {Kind.PERSON} and lexicon.knows(word.text):
        return raw[:1].isupper() and span.start > 0
    return True


def is_place(mention: Mention) -> bool:
    """Whether a name that may be a partner or a place is the place: 'in japan', 'held in the US'."""
    return mention.left in lexicon().words["place"]
