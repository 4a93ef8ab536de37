"""What words that point on or back point from: 'right after 9/11', 'before we file'."""

from __future__ import annotations

from collections.abc import Iterable

from bot.reading.lexicon.lexicon import Cue
from bot.reading.words.composing import points
from bot.reading.words.findings import once
from bot.reading.words.text import Text

_ENDS = frozenset({"first", "last"})
# Groups of which a word says what is the same.
_WHAT = frozenset({"field", "noun", "role"})
_SIGNS = frozenset(",.:;?!()–—")
# How far behind 'the second of' what it counts may stand.
_BEHIND = 3
POINTING = frozenset({"following", "previous", "next"})
"""Senses of [pick] that point on or back."""


def clause_behind(text: Text, cue: Cue) -> range:
    """The words behind a cue up to the next sign."""
    end = cue.end
    while end < len(text) and not _SIGNS.intersection(text.between(end - 1, end)):
        end += 1
    return range(cue.end, end)


def pointed(text: Text, cue: Cue) -> list[int]:
    """The places of the telling words that stand behind a cue in its clause."""
    return [at for at in clause_behind(text, cue) if text.sorts[at] in ("word", "unknown", "told")]


def pointers(text: Text) -> list[Cue]:
    """The words that pick what stands next to something."""
    return [cue for cue in text.group("pick") if cue.sense in POINTING]


def turning(text: Text) -> list[Cue]:
    """The words that point on or back from something, and tell no time."""
    sides = (cue for cue in text.group("relation") if cue.sense in ("before", "after"))
    return [cue for cue in (*pointers(text), *sides) if cue.start not in text.timed]


def onward(cues: Iterable[Cue]) -> bool:
    """Whether words point on, and not back."""
    return not any(cue.sense in ("previous", "before") for cue in cues)


@once
def ends_meant(text: Text) -> frozenset[str]:
    """'first' or 'last' where it stands for one of a set: 'and the earliest? date', 'the latest one'."""
    cues = text.cues
    return frozenset(
        cue.sense
        for cue in text.group("pick")
        if cue.sense in _ENDS
        and not any(one.start <= cue.start and cue.end < one.end for one in cues)
        and _stands_alone(text, cue.end)
        and (text.among(cue.start - 1, "article") or _only_opens(text, cue.start))
    )


def _only_opens(text: Text, at: int) -> bool:
    """Whether nothing stands before a place in its clause but what opens it."""
    while at > 0 and text.has(at - 1, "talk", "opener") and not _SIGNS.intersection(text.between(at - 1, at)):
        at -= 1
    return at == 0 or bool(_SIGNS.intersection(text.between(at - 1, at)))


def _stands_alone(text: Text, at: int) -> bool:
    """Whether nothing that an adjective could belong to stands at a place."""
    sign = text.between(at - 1, at).strip()
    return at == len(text) or bool(sign) or text.among(at, "narrowed") or text.among(at, "single")


@once
def same_asked(text: Text) -> frozenset[tuple[str, str]]:
    """What a clause of its own asks to be the same, by groups and senses: 'and Japan's, same chair?'."""
    return frozenset(
        (what.group, what.sense)
        for cue in text.group("same")
        if cue.sense == "same" and _opens(text, cue.start)
        for what in text.cues
        if what.group in _WHAT and what.start == cue.end and _closes(text, what.end)
    )


def _opens(text: Text, at: int) -> bool:
    """Whether a clause begins at a place, or at the article before it."""
    first = text.left(at) + 1
    return first > 0 and not _SIGNS.isdisjoint(text.between(first - 1, first))


def _closes(text: Text, at: int) -> bool:
    return at == len(text) or not _SIGNS.isdisjoint(text.between(at - 1, at))


@once
def shared(text: Text) -> list[Cue]:
    """The nouns of what something shares with what is spoken of: 'that city', 'the same country'."""
    return [
        cue for cue in text.group("kin") if points(cue, text.forms, text.lexicon) and not _asked(text, cue)
    ]


def of_them(text: Text) -> list[int]:
    """Where numbers stand that count those of a set: 'the second of the meetings'."""
    plural = {cue.start for cue in text.group("plural")}
    return [
        at
        for at in range(len(text))
        if text.words[at].ordinal
        and text.among(at + 1, "of")
        and plural.intersection(range(at + 1, at + 2 + _BEHIND))
    ]


def same_year(text: Text) -> bool:
    """Whether one of two that are apart is of the year of the other: 'and the forum of the same year'."""
    return bool(text.group("apart") and years_meant(text))


def years_meant(text: Text) -> list[int]:
    """Where a word points at a year that is spoken of: 'that year', 'the same year'."""
    years = (cue.start for cue in text.group("noun") if cue.sense == "year")
    return [at for at in years if text.among(at - 1, "pointer")]


def stretches(text: Text) -> list[Cue]:
    """The words for a time that is spoken of, but for years: 'that month', 'the same spring'."""
    return [cue for cue in text.group("stretch") if text.among(cue.start - 1, "pointer")]


def parted(text: Text) -> bool:
    """Whether one or some of those spoken of are meant: 'the third of them', 'the younger of the two'."""
    return any(text.among(at, "of") and _several(text, at + 1) for at in range(len(text)))


def _several(text: Text, at: int) -> bool:
    """Whether a word stands for those spoken of, or counts them."""
    return text.among(at, "narrowed") or (text.among(at, "article") and text.form(at + 1).isdigit())


def _asked(text: Text, cue: Cue) -> bool:
    return text.has(cue.start - 2, "question", "wh")
