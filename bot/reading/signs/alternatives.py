"""What a text sets side by side: two or more meanings of one sort, or its two halves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.scene import Said
from bot.reading.signs.operators import ordering
from bot.reading.words.findings import once
from bot.reading.words.text import Text

_SORTS = (
    "record", "programme", "series", "ordinal", "partner", "place", "person", "time", "body", "level", "mode",
    "topic", "kind", "status", "region",
)  # fmt: skip
_LEAST, _BESIDE = 0.4, 0.5
_MANY, _PLANS, _HALVES = 4, 4, 5
# How far apart things may stand that nothing joins, and what each word between them costs.
_UNJOINED = 3
# How far apart ordinals of one row stand at most.
_APART = 2
_SIGNS = ",:;?–"
# Of how many things each may bear something of its own, and what parts them.
_TWO, _PARTING = 2, frozenset({"or", "than"})
# Sorts that say of what kind something is.
_KINDS = frozenset({"level", "kind"})
# Roles that one person may have had twice.
_ROLES = frozenset({"chair", "head", "speak"})


@dataclass(frozen=True, slots=True)
class Plan:
    """Words to leave out for each of the things compared; ``offers`` what tells them apart, if named.

    ``joint`` is what joins them: 'or', 'than', 'and', ',' or ''; ``gap`` how many words stand between;
    ``own`` what each of them bears besides.
    """

    skips: tuple[frozenset[int], ...]
    offers: tuple[Offer | None, ...]
    joint: str
    gap: int
    own: tuple[tuple[Offer, ...], ...] = ()


def pairs(said: Said) -> list[list[Offer]]:
    """Rows of meanings of one sort that are set side by side, the closest first."""
    return [row for row, _, _ in _rows(said)]


@once
def _rows(said: Said) -> list[tuple[list[Offer], str, int]]:
    found: list[tuple[int, list[Offer], str]] = []
    likely = _likely(said)
    for sort in _SORTS:
        row = sorted(
            (one for one in likely if one.sort == sort),
            key=lambda one: (one.start, one.start - one.end),
        )
        kept: list[Offer] = []
        for offer in row:
            if not (kept and offer.start < kept[-1].end) and offer.key not in [one.key for one in kept]:
                kept.append(offer)
        if len(kept) < 2:
            continue
        kept = kept[:_MANY]
        joints = [joined(said, one.end, other.start) for one, other in pairwise(kept)]
        joint = _strongest(joints)
        gap = sum(other.start - one.end for one, other in pairwise(kept))
        found.append((gap + (0 if joint else _UNJOINED), kept, joint))
    return [(row, joint, gap) for gap, row, joint in sorted(found, key=lambda one: one[0])]


def _likely(said: Said) -> list[Offer]:
    """The likely meanings: none that another of the same words outdoes, none within the name of a series."""
    best: dict[tuple[int, int], float] = {}
    for one in said.offers:
        worth = one.gain * one.prior
        best[one.start, one.end] = max(best.get((one.start, one.end), 0.0), worth)
    comparing = words_of(ordering(said)) - _numbering(said)
    series = [range(one.start, one.end) for one in said.offers if one.sort == "series"]
    return [
        one
        for one in said.offers
        if not (one.sort == "ordinal" and one.start in comparing)
        and one.gain * one.prior > max(_LEAST, _BESIDE * best[one.start, one.end])
        and not (one.sort == "place" and any(_inside(one, span) for span in series))
    ]


def _numbering(said: Said) -> frozenset[int]:
    """Where ordinals stand in a row: 'the first, second and third' compares none."""
    row = sorted((one for one in said.offers if one.sort == "ordinal"), key=lambda one: one.start)
    return frozenset(
        at
        for one, other in pairwise(row)
        if other.start - one.end <= _APART and joined(said, one.end, other.start) in ("and", ",")
        for at in (one.start, other.start)
    )


def _inside(one: Offer, span: range) -> bool:
    return one.start in span and len(span) > one.end - one.start


def joined(said: Said, end: int, start: int) -> str:
    """What joins the words before one place to those from another on."""
    text = said.text
    between = range(end, start)
    if again(text) in between:
        return "also"
    for sense in ("or", "than", "as") if _likens(text) else ("or", "than"):
        if any(cue.sense == sense and cue.start in between for cue in text.group("joint")):
            return sense
    if any(text.among(at, "and") or text.form(at) == "with" for at in between):
        return "and"
    return "," if set(text.between(end - 1, start)) & set(",/&+") else ""


def _likens(text: Text) -> bool:
    """Whether things are said to be the same, or as many: 'as often as Manila'."""
    return bool(text.group("same")) or any(cue.sense == "matched" for cue in text.group("order"))


@once
def again(text: Text) -> int:
    """Where 'also' stands between a role and the same role again, -1 for nowhere: 'who chaired the 12th also
    chaired the 10th'."""
    places: dict[str, list[int]] = {}
    for cue in text.group("role"):
        if cue.sense in _ROLES:
            places.setdefault(cue.sense, []).append(cue.start)
    also = [at for at in range(len(text)) if text.among(at, "adding")] if places else []
    return next((at for at in also for row in places.values() if row[0] < at < row[-1]), -1)


def _strongest(joints: list[str]) -> str:
    return next((one for one in ("also", "or", "than", "as", "and", ",") if one in joints), "")


@once
def plans(said: Said) -> tuple[Plan, ...]:
    """Ways to take the things compared apart, the likeliest first."""
    return tuple(_plans(said))


def _plans(said: Said) -> Iterator[Plan]:
    for row, joint, gap in _rows(said)[:_PLANS]:
        if own := _of_own(said, row, joint, gap):
            yield own
            continue
        skips = tuple(
            frozenset(at for other in row if other is not one for at in range(other.start, other.end))
            for one in row
        )
        yield Plan(skips, tuple(row), joint, gap)
    yield from islice(_halves(said), _HALVES)


def _of_own(said: Said, row: list[Offer], joint: str, gap: int) -> Plan | None:
    """Where each of two bears something of its own: 'with Japan in 2019 or with China in 2020'."""
    if len(row) != _TWO or joint not in _PARTING:
        return None
    at = _parting(said, row, joint)
    others = [other for other, _, _ in _rows(said) if other is not row and len(other) == _TWO]
    own = [
        other
        for other in others
        if other[0].end <= at < other[1].start
        and not any(one.over(each) for one in other for each in row)
        and other[0].sort not in _KINDS
    ]
    if not own:
        return None
    sides = [tuple(side) for side in zip(*own, strict=True)]
    first, second = (
        frozenset(at for one in (head, *side) for at in range(one.start, one.end))
        for head, side in zip(row, sides, strict=True)
    )
    return Plan((second, first), tuple(row), joint, gap, tuple(sides))


def _parting(said: Said, row: list[Offer], joint: str) -> int:
    """Where the word stands that parts two."""
    places = [cue.start for cue in said.text.group("joint") if cue.sense == joint]
    return next((at for at in places if row[0].end <= at < row[1].start), -1)


def _halves(said: Said) -> Iterator[Plan]:
    """The words before and behind one that joins."""
    text = said.text
    same = _likens(text)
    at = again(text)
    also = [Cue(at, at + 1, "joint", "also")] if at > 0 else []
    for cue in (*also, *text.group("joint")):
        if not 0 < cue.start < len(text) - 1 or (cue.sense == "as" and not same):
            continue
        if cue.sense == "as" and cue.end - cue.start > 1:
            continue  # 'as that of India': of all that is said but the name is another
        if cue.sense == "and" and not text.among(cue.start, "and") and text.raws[cue.start] != "+":
            continue
        head = _head(said, cue.start)
        left, right = frozenset(range(head, cue.start)), frozenset(range(cue.end, _tail(said, cue.end)))
        if _telling(said, left) and _telling(said, right):
            own = frozenset(range(cue.start, cue.end))
            yield Plan((right | own, left | own), (None, None), cue.sense, 0)


def _telling(said: Said, places: frozenset[int]) -> bool:
    """Whether words tell anything."""
    text = said.text
    return any(text.sorts[at] in ("word", "unknown", "told") or text.forms[at].isdigit() for at in places)


def _parted(between: str) -> bool:
    """Whether signs end a half."""
    return any(sign in between for sign in _SIGNS) or " - " in between


def _head(said: Said, at: int) -> int:
    """Where the first half begins: after a colon, comma or dash before it."""
    text = said.text
    for start in range(at - 1, 0, -1):
        if _parted(text.between(start - 1, start)):
            return start
    return 0


def _tail(said: Said, at: int) -> int:
    text = said.text
    for end in range(at + 1, len(text)):
        if _parted(text.between(end - 1, end)):
            return end
    return len(text)
