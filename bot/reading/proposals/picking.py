"""Readings that pick: the first, last, next or n-th of a set, the nearest before or after another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.words.numbers import number_of
from bot.reading.words.several import several
from bot.reading.words.stress import segments
from bot.reading.words.text import Text
from store.kinds import Ref
from store.query.condition import Within, both
from store.query.query import Pick, Select
from store.query.sort import Sort

_NEAR_SETS, _FIELDS = 3, 3
# What the word that picks explains.
CUE = 1.0
_ON = frozenset({"next", "following"})
_PICKED = frozenset({"first", "last", "next", "penultimate", "antepenultimate", "following", "previous"})
# What stands at different ends: of two of them but one is meant.
_ENDS = frozenset({"first", "last", "next"})
# What 'but one' and 'but two' make of the last, and how far behind it they may stand.
_BUT = {1: "penultimate", 2: "antepenultimate"}
_NEAR = 3
# Where those stand that are counted from the last on.
_LATE = {"last": -1, "penultimate": -2, "antepenultimate": -3}


def picks(proposer: Proposer) -> Iterator[Reading]:
    """The first, last, next … of a set; the nearest before or after what else is spoken of."""
    text = proposer.said.text
    ordering = words_of(text.group("sorted"))  # 'newest first' picks none
    cues = [cue for cue in text.group("pick") if cue.start not in text.timed | ordering]
    relative = [one for one in proposer.said.offers if one.sort == "relative"]
    inside = {at for one in relatives(proposer) for at in range(one.start + 1, one.end)}
    outer = [cue for cue in cues if cue.start not in inside and not _numbered_end(text, cue)]
    runs = words_of(cue for cue in cues if several(text, cue))
    outer = [cue for cue in outer if cue.start not in runs]
    wanted = {cue.sense for cue in outer} & _PICKED
    ruled = [cue for cue in text.group("negation") if any(0 <= one.start - cue.end <= 1 for one in cues)]
    if not (ruled and {"last", "previous"} <= wanted):
        ruled = []
    if ruled:
        wanted |= {"penultimate"}
    before = {at: number for cue in outer if cue.sense == "last" for at, number in _but(text, cue)}
    wanted |= {_BUT[number] for number in before.values()}
    if wanted & {"penultimate", "antepenultimate"}:
        wanted -= {"last", "previous"}
    if not wanted and not relative:
        return
    leading = inside | {one.start for one in relative}
    counted = {word for at in before for word in (at, at + 1)}
    skip = tuple(sorted((words_of(cues) - leading) | words_of(ruled) | counted))
    for sort in sorts_meant(proposer):
        yield from _picked(proposer, sort, skip, wanted)


def _numbered_end(text: Text, cue: Cue) -> bool:
    """'The second earliest', 'the third latest': counted from an end and not picked there."""
    before = cue.start > 0 and text.words[cue.start - 1].ordinal and text.form(cue.start - 1).isdigit()
    return before and cue.sense in ("first", "last")


def _but(text: Text, cue: Cue) -> Iterator[tuple[int, int]]:
    """'The last edition but two': where 'but' stands, and the number."""
    for at in range(cue.end, cue.end + _NEAR):
        number = number_of(text.form(at + 1))
        if text.among(at, "but") and number in _BUT:
            yield at, number


def relatives(proposer: Proposer) -> list[Offer]:
    """What a word of before or after and the description behind it tell."""
    behind = {cue.start for cue in proposer.said.text.group("relation")}
    return [one for one in proposer.said.offers if one.sort == "relative" and one.start in behind]


def _picked(proposer: Proposer, sort: Sort, skip: tuple[int, ...], wanted: set[str]) -> Iterator[Reading]:
    text, engine = proposer.said.text, proposer.scene.engine
    found = proposer.sets(sort, skip)[:_NEAR_SETS]
    named = "meeting" in text.senses("noun") or bool(text.group("level") or text.group("plural"))
    bare = not any(text.sorts[at] in ("word", "unknown") for at in range(len(text)))
    if not found and (bare or "meeting" in text.senses("noun")):
        found = [proposer.everything(Sort.MEETING)]
    for one in found:
        query, features = proposer.described_set(one, found[0].score)
        price = proposer.price((x.offer for x in one.used), features["explained"] + CUE)
        relative = [x.offer.key[0] for x in one.used if x.offer.sort == "relative" and x.affirmed]
        sides = [side for side in relative if side in ("before", "after")]
        side = sides[0] if len(sides) == 1 else ""
        for sense in sorted(wanted or {"nearest"} if side else wanted):
            pick = _pick(query, sense, side, dated(proposer, sort), proposer.said.today)
            if pick is None:
                continue
            refs = engine.refs_of(engine.find(pick))
            more = {
                f"pick {sense}": 1.0,
                f"pick {sort}": 1.0,
                f"pick {sense} found": float(bool(refs)),
                "left ahead": 0.0 if sense == "next" else price["left ahead"],
                "pick nearest unnamed": float(sense == "nearest" and not named),
                "pick beside": float(bool(side)),
                f"pick {sense} contested": float(len(wanted & _ENDS) > 1),
                "pick torn": float(bool(side) and _torn(text, one)),
                f"pick {sense} {side}": float(bool(side)),
            }
            yield from told(proposer, pick, refs, features | price | more, one, sense)
            if sense in ("last", "next") and text.group("plural") and isinstance(pick.of, Select):
                yield _all(proposer, pick.of, features | price | more, one, sense)


def _torn(text: Text, one: SetReading) -> bool:
    """Whether a set is told by words that stand with those of what it comes after or before, and apart from
    what is asked: 'once the 24th AMM in KL was over, which summit was next' looks for no summit in KL."""
    led = [x.offer for x in one.used if x.offer.sort == "relative"]
    within = {at for offer in led for at in range(offer.start, offer.end)}
    free = [at for at in range(len(text)) if at not in within]
    asked = {
        at
        for at in free
        if text.has(at, "question", "wh") or any(text.has(at, "pick", one) for one in _PICKED)
    }
    asking = [segment for segment in segments(text) if asked.intersection(segment)]
    outside = [x.offer for x in one.used if not any(x.offer.start in segment for segment in asking)]
    return bool(asking) and any(offer in outside for offer in led) and len(outside) > len(led)


def _all(proposer: Proposer, of: Select, features: dict[str, float], one: SetReading, sense: str) -> Reading:
    """'latest meetings', 'upcoming summits': all until today, or after it."""
    refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(of))
    ordered = tuple(reversed(refs)) if sense == "last" else refs
    more = {f"pick all {sense}": 1.0, f"pick all {sense} found": float(bool(refs))}
    return Reading("list", of, ordered, (), features | more, one.used, sense=sense)


def _pick(query: Select, sense: str, side: str, by: str, today: date) -> Pick | None:
    """The one that a word picks; None where it picks none by itself."""
    if side == "after" and sense in ("first", "next", "following", "nearest"):
        return Pick(query, by, 0)
    if side == "before" and sense in ("last", "previous", "nearest"):
        return Pick(query, by, -1)
    if sense in _LATE:
        return Pick(begun(query, by, today), by, _LATE[sense])
    if sense == "next":
        return Pick(to_come(query, by, today), by, 0)
    return Pick(query, by, 0) if sense in ("first", "nearest") else None


def begun(query: Select, by: str, today: date) -> Select:
    """The meetings of a set that have begun by today; of others all."""
    if query.sort is not Sort.MEETING:
        return query
    return Select(query.sort, both(query.where, Within(by, None, today)))


def to_come(query: Select, by: str, today: date) -> Select:
    """Those of a set that are dated after today."""
    return Select(query.sort, both(query.where, Within(by, today + timedelta(days=1), None)))


def sorts_meant(proposer: Proposer) -> tuple[Sort, ...]:
    """Meetings, and programmes where these may be meant."""
    text = proposer.said.text
    programmes = text.group("kind") or "programme" in text.senses("noun") | text.senses("plural")
    return (Sort.MEETING, Sort.PROGRAMME) if programmes else (Sort.MEETING,)


def dated(proposer: Proposer, sort: Sort) -> str:
    """By which of its dates one of a sort is first or last."""
    spans = proposer.said.text.senses("span")
    if sort is Sort.PROGRAMME and "adopt" not in spans:
        return "end" if "end" in spans else "begin"
    return "date"


def told(
    proposer: Proposer,
    pick: Pick,
    refs: tuple[Ref, ...],
    features: dict[str, float],
    of: SetReading,
    sense: str,
) -> Iterator[Reading]:
    """What is likely asked of the one that is picked, by other words than those that lead to it."""
    led = [x.offer for x in of.used if x.offer.sort == "relative"]
    fields = proposer.fields
    if led:
        words = [range(one.start, one.end) for one in led]
        words += [range(cue.start, cue.end) for cue in proposer.said.text.group("pick") if cue.sense in _ON]
        aside = {at for one in words for at in one}
        fields = proposer.fields_beside(frozenset(aside))
    for name, own in fields[:_FIELDS]:
        yield Reading("pick", pick, refs, (name,), features | own, of.used, empty=not refs, sense=sense)
