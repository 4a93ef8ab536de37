"""What words around a meaning do to it: rule it out, let it in as well, or leave it open."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.words.findings import once
from bot.reading.words.polar import opening
from bot.reading.words.text import Text

# How many telling words a word that rules out reaches over, and how long a clause is that words close.
_REACH, _CLAUSE = 3, 6
_SOFT = frozenset({"filler", "cue"})
_SIGNS = frozenset(",;:()?–—")


@dataclass(frozen=True, slots=True)
class Ruling:
    """Of a text: ``before`` are the places where words end that rule out what follows; ``out`` the places
    that words behind them rule out, ``kept`` those that are let in besides and so narrow nothing; ``open``
    those of words that say that something does not matter; ``said`` those of the words that do all this."""

    before: frozenset[int]
    out: frozenset[int]
    kept: frozenset[int]
    open: frozenset[int]
    said: frozenset[int]


def read_ruling(text: Text, skip: Collection[int] = ()) -> Ruling:
    """What the words that rule out and let in reach over, some words aside."""
    return _reading(text, skip) if skip else _whole(text)


@once
def _whole(text: Text) -> Ruling:
    return _reading(text, ())


def _reading(text: Text, skip: Collection[int]) -> Ruling:
    before = set()
    for cue in text.group("negation"):
        numbered = text.form(cue.start) == "no" and text.form(cue.start + 1).isdigit()
        asks = cue.start == opening(text) and text.has(cue.start, "question", "auxiliary")
        parted = "," in text.between(cue.end - 1, cue.end)
        mistaken = text.has(cue.end, "form", "tag")  # 'if I am not mistaken the 54th …'
        led = parted or mistaken or text.has(cue.start - 1, "before", "from")
        if cue.start not in skip and not (numbered or asks or led) and not _stays(text, cue):
            before.add(cue.end)
    for group in ("alone", "absent", "form", "included", "open", "bound"):
        for cue in text.group(group):
            before.difference_update(range(cue.start + 1, cue.end + 1))
    out: set[int] = set()
    for cue in text.group("absent"):
        out.update(_clause(text, cue.start) or _nearest(text, cue.start))
    kept: set[int] = set()
    included = [cue for cue in text.group("included") if not _within(cue, text)]
    for cue in included:
        kept.update(_clause(text, cue.start) if cue.sense == "behind" else _following(text, cue.end))
    opened = words_of(cue for cue in text.group("open") if not _asked(cue, text))
    opened |= frozenset(_whatever(text))
    said = opened | words_of((*included, *text.group("absent")))
    return Ruling(frozenset(before), frozenset(out), frozenset(kept), opened, said)


def _whatever(text: Text) -> Iterator[int]:
    """What stands but as an example: 'foreign or economic or any other ministers'."""
    for cue in text.group("level"):
        at = cue.start - 1
        while text.among(at, "whatever"):
            at -= 1
        if text.among(cue.start - 1, "rest") and text.has(at, "joint", "or"):
            yield from range(at, cue.start)
            while (
                at and at - 1 not in text.timed and (text.has(at - 1, "joint", "or") or _tells(text, at - 1))
            ):
                at -= 1
                yield at


def _tells(text: Text, at: int) -> bool:
    return text.sorts[at] not in _SOFT


def _stays(text: Text, cue: Cue) -> bool:
    """Whether 'leave' rules nothing out: 'the leaders left with', but 'leave Russia out'."""
    if cue.end - cue.start > 1 or not text.among(cue.start, "leaving"):
        return False
    return not any(text.among(at, "out") for at in range(cue.end, cue.end + _REACH + 2))


@once
def ruled_out(text: Text) -> frozenset[int]:
    """The telling words right behind one that rules out: 'ADMM (not the Plus)'."""
    found: set[int] = set()
    for end in read_ruling(text).before:
        at = end
        while at < len(text) and not breaks(text, at):
            if text.sorts[at] not in _SOFT:
                found.add(at)
                break
            at += 1
    return frozenset(found)


def reached(text: Text, ruling: Ruling, reach: int, at: int) -> int:
    """How far a ruling out carries on once the word at a place is passed over."""
    if at + 1 in ruling.before:
        return _REACH
    if reach <= 0:
        return reach if reach and _joins(text, at) else min(reach + 1, 0)
    if breaks(text, at + 1):
        return 0
    return reach if text.sorts[at] in _SOFT else reach - 1


def _joins(text: Text, at: int) -> bool:
    """Whether a word only leads on to the next of those that are ruled out: 'Canada or the UN'."""
    return text.has(at, "joint") or text.among(at, "the-article") or text.among(at, "any-article")


def breaks(text: Text, at: int) -> bool:
    """Whether a sign parts a word from the one before it."""
    between = text.between(at - 1, at)
    return any(sign in _SIGNS for sign in between) or " - " in between


def _asked(cue: Cue, text: Text) -> bool:
    """Whether it does matter: 'with any partner', 'without any partner'."""
    ruling = any(one.start < cue.start <= one.end for one in text.group("negation"))
    return ruling or text.among(cue.start - 1, "joining")


def _within(cue: Cue, text: Text) -> bool:
    """Whether a word is part of a time, or of one that rules out: 'up to and including', '2018 inclusive',
    'not included'."""
    timed = cue.start in text.timed or (cue.sense == "behind" and cue.start - 1 in text.timed)
    return timed or any(one.start <= cue.start and cue.end <= one.end for one in text.group("absent"))


def _clause(text: Text, end: int) -> range:
    """The words from the sign before a place up to it, if they are few; none without a sign."""
    for start in range(end - 1, max(end - 1 - _CLAUSE, 0), -1):
        if breaks(text, start):
            return range(start, end)
    return range(0)


def _nearest(text: Text, end: int) -> range:
    """The word before a place that is no mere link."""
    while end > 0 and text.among(end - 1, "linking"):
        end -= 1
    return range(max(end - 1, 0), end)


def _following(text: Text, start: int) -> range:
    """The words from a place up to the next sign, if they are few."""
    for end in range(start + 1, min(start + _CLAUSE, len(text)) + 1):
        if end == len(text) or breaks(text, end):
            return range(start, end)
    return range(0)
