"""What words mean of the items of a register: when, of which state, who, and what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.attributes import widest
from bot.reading.offers.levelled import reached
from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import exactly, running
from bot.reading.registers.kept import Kept, counting
from bot.reading.registers.moments import MOMENT, moment
from bot.reading.registers.register import Register
from bot.reading.registers.turning import turned
from bot.reading.scene import Said
from bot.times.time import Time
from store.content import stems
from store.kinds import PlaceKind
from store.query.condition import Condition, Has, Linked, Not, Says, Within, both
from store.query.query import Project, Select
from store.query.sort import Sort

_SAID, _TELLING, _NOUN, _TIME = 0.9, 0.3, 0.9, 1.0
# What a word explains at least that texts of agreements are called by, though it may ask for something.
_CALLED = 0.5
# Units of times at which it may be asked who belongs, and not who came in it.
_POINTS = frozenset({"day", "month", "year"})
_YEAR = timedelta(366)
# Senses of what somebody did to come in.
_ACTS = frozenset({"accede", "join"})
# On a day somebody acceded, or did not: it is not asked who had by then.
_DAY, _DEED = "day", "accede"
NAMES = frozenset({"state", "person"})
"""Sorts of meanings that name who an item is of."""
TIMES = frozenset({"time", "by", "ending", MOMENT})
"""Sorts of meanings that say when."""


def meanings(kept: Kept, register: Register, taken: Sequence[Offer]) -> Iterator[Offer]:
    """Offers with conditions on the items of a register; ``taken`` are words that mean something else."""
    none = kept.proposer.scene.rows.none

    def offer(at: Offer, sort: str, where: Condition) -> Offer:
        return Offer(at.start, at.end, sort, at.key, at.gain, none, where, min(at.prior, 1.0))

    for time, place in kept.times:
        exact = _exactly(kept, register, time)
        last, stood = reached(time), _stood(kept, register) and _brief(time)
        if not stood:
            yield offer(place, "time", exact or register.timed(time.first, time.last))
        if register.running and time.first is None and time.last:  # 'until 2027'
            begun = time.last.replace(month=1, day=1)
            yield offer(place, "ending", Within("end", begun, time.last))
        deed = time.unit == _DAY and _DEED in kept.senses() and "state" not in kept.said.text.senses("form")
        within = deed or _came_in(kept, place)
        if time.first and last and not (register.running or within) and (stood or time.unit in _POINTS):
            yield offer(place, "by", Within(register.by, None, last))
    named = [*taken]
    own = "asean" if register.sort is Sort.MEMBER else ""  # 'members of ASEAN' says no more than 'members'
    regions = [one for one in kept.named("region", taken) if one.key != own]
    for one in kept.states([*taken, *regions]) if register.state else ():
        named.append(one)
        if then := moment(kept, register, one):
            yield then
            continue
        if _sits_in(kept, register, one):
            yield offer(one, "seat", register.own)
            continue
        spot, state = _spot(kept, register, str(one.key)), _governed(kept, register, one)
        of_state = register.of_state(state)
        yield offer(one, "spot", spot) if spot else offer(replace(one, key=state), "state", of_state)
    for one in kept.named("person", taken) if register.person else ():
        named.append(one)
        yield offer(one, "person", Has(register.person, (str(one.key),)))
    for one in regions:
        where: Condition = Has("region", (str(one.key),))
        yield offer(one, "region", Not(Has("region", ("asean",))) if one.key == "elsewhere" else where)
    if register.sort is Sort.PARTY:
        yield from _partners(kept, register)
        for one in occasions(kept.said):
            named.append(one)
            yield offer(one, "occasion", Has("meeting", one.key))
    if register.sort is Sort.MEMBER:
        yield from _holding(kept)
    yield from _words(kept, register, named)


def _exactly(kept: Kept, register: Register, time: Time) -> Condition | None:
    """That an item runs from the first year of a span to its last, where one does: 'from 2018 to 2021'."""
    exact = exactly(time) if register.running else ()
    held = exact and kept.proposer.scene.engine.mask(both(register.own, *exact), register.sort)
    return both(*exact) if held else None


def _came_in(kept: Kept, time: Offer) -> bool:
    """Whether a time says in which somebody came in, and not by when: 'did it sign in 2010'."""
    text = kept.said.text
    acts = any(cue.sense in _ACTS and cue.start < time.start for cue in kept.cues)
    return acts and text.has(time.start, "before", "place")


def _stood(kept: Kept, register: Register) -> bool:
    """Whether it is asked how many were in, and nothing is said of coming in: 'how many parties had it in
    2010'; not of a turn that only names a time."""
    spoken = any(cue.start not in kept.said.text.timed for cue in kept.cues)
    return not register.running and spoken and counting(kept.said) and not kept.senses() & _ACTS


def _brief(time: Time) -> bool:
    """Whether a time is a year or less, or the state of things as of one."""
    short = time.first and time.last and time.last - time.first < _YEAR
    return bool(short or (reached(time) and not time.last))


def occasions(said: Said) -> list[Offer]:
    """The meetings named, at which something may have been signed."""
    return [one for one in said.offers if one.sort == "record" and one.end - one.start > 1]


def _spot(kept: Kept, register: Register, key: str) -> Condition | None:
    """That a state acceded in a city, or that a member was admitted there; None of what is no city."""
    place = kept.proposer.scene.catalogue.places.get(key)
    if place is None or place.kind is not PlaceKind.CITY:
        return None
    match register.sort:
        case Sort.PARTY:
            return Has("place", (key,))
        case Sort.MEMBER:
            return Has("admitted", (key,))
    return None


def _governed(kept: Kept, register: Register, one: Offer) -> str:
    """The state that is named, by a city of it where one takes an office from it: 'over from Manila'."""
    catalogue, key = kept.proposer.scene.catalogue, str(one.key)
    around = catalogue.around(key) if register.sort is Sort.TERM else ()
    return around[-1].id if around and turned(kept.said.text, one) else key


def _sits_in(kept: Kept, register: Register, one: Offer) -> bool:
    """Whether a city says where an office is that people hold, and not from whom it is taken over."""
    place = kept.proposer.scene.catalogue.places.get(str(one.key))
    held = register.sort is Sort.TERM and "theme" not in register.asked
    return held and place is not None and place.kind is PlaceKind.CITY and not turned(kept.said.text, one)


def _partners(kept: Kept, register: Register) -> Iterator[Offer]:
    """'partners', 'dialogue partners': those bound that are such."""
    text, none = kept.said.text, kept.proposer.scene.rows.none
    cues = [cue for cue in text.group("noun") if cue.sense == "partner"]
    for cue in (*cues, *text.group("status")):
        of = Has("status", (cue.sense,)) if cue.group == "status" else Has("sort", (Sort.PARTNER.value,))
        where = Linked(register.state, Select(Sort.PARTNER, of))
        gain = _NOUN + 0.3 * (cue.end - cue.start - 1)
        yield Offer(cue.start, cue.end, "partnership", cue.sense, gain, none, where)


def _holding(kept: Kept) -> Iterator[Offer]:
    """The members that held an office in turn, and those that did in a time."""
    none, said = kept.proposer.scene.rows.none, kept.said
    for cue in widest(said.text.group("post")):
        begun = (Has("owner", (cue.sense,)), *running(None, said.today))
        yield Offer(cue.start, cue.end, "office", cue.sense, _NOUN, none, _held(*begun))
        for time, place in kept.times:
            held = _held(*begun, *running(time.first, time.last))
            yield Offer(place.start, place.end, "term", (cue.sense, time), _TIME, none, held)


def _held(*where: Condition) -> Condition:
    return Linked("country", Project(Select(Sort.TERM, both(*where)), ("within",)))


def _words(kept: Kept, register: Register, named: Sequence[Offer]) -> Iterator[Offer]:
    """Words that items of the register say."""
    text, scene = kept.said.text, kept.proposer.scene
    if not register.sort.inner:
        return
    own = scene.engine.mask(register.own, register.sort)
    used = words_of(kept.cues) | text.timed | {at for one in named for at in range(one.start, one.end)}
    used |= words_of(text.group("tenure")) if register.sort is Sort.TERM else set()
    for at, stem in enumerate(text.stems):
        telling = text.sorts[at] == "word" and text.weights[at] >= _TELLING
        called = register.sort is Sort.INSTRUMENT and text.sorts[at] in ("word", "cue")
        if (telling or called) and at not in used and scene.engine.said(stem, inner=register.sort) & own:
            gain = min(max(text.weights[at], _CALLED if called else 0.0), _SAID)
            yield Offer(at, at + 1, "said", stem, gain, scene.rows.none, Says(stem))
    if register.sort is Sort.TERM:
        for cue in widest(text.group("portfolio")):
            where = both(*(Says(word) for word in stems(cue.sense)))
            yield Offer(cue.start, cue.end, "said", cue.sense, _NOUN, scene.rows.none, where)
