"""Readings of the last turn's register with parts anew: 'and in 2015?', 'who came before him?'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.context import subject_of
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import running
from bot.reading.reading import Reading
from bot.reading.registers.belonging import members_of
from bot.reading.registers.entries import Entries
from bot.reading.registers.kept import Kept, counting
from bot.reading.registers.register import (
    Register,
    applicants_of,
    coordinators_of,
    members,
    parties_of,
    register_of,
    terms_of,
)
from bot.reading.sets.state import Chosen
from bot.reading.words.pointing import years_meant
from bot.reading.words.text import Text
from store.dates import PartialDate
from store.kinds import Kind
from store.query.condition import Beside, Condition, Not, Within, both, parts
from store.query.query import Count, Holds, Pick, Query, Select, Tally
from store.query.sort import Sort

# Groups of the lexicon that speak of each register.
_CUES = {"office": "post", "bond": "bond", "member": "belonging", "stage": "stage", "coordination": "role"}
# What falls with a part that is named anew: of who an item is of there is one, as of when.
_ALIKE = (
    frozenset({"time", "by", "term"}),
    frozenset({"state", "person", "region", "partnership"}),
    frozenset({"spot"}),
)
PARTS = frozenset().union(*_ALIKE) | {"office", "said"}
"""Sorts of parts that the description of items is made of."""
# Sorts of meanings that name others than those told of last, of whom at most so many are told again.
_NAMED = frozenset({"state", "person", "region", "partnership", "time", "spot"})
_FEW = 8
# How much more it counts than other features that a register goes on.
_AGAIN = 2.0
# Forms whose readings are told whatever their sense is.
_OF_ITEMS = frozenset({"stated", "roll", "number", "whether"})
# Senses that tell which members.
_KINDS = frozenset({"founder", "observer"})
_SIDES = {-1: "before", 1: "after"}


def entered_again(turn: Turn) -> Iterator[Reading]:
    """Nothing where the last turn was about no register."""
    register = register_told(turn)
    if register is None:
        return
    for fallen in _ways(turn, register):
        entries = entries_of(turn, register, (), fallen)
        yield from marked(turn, entries.readings())
        yield from marked(turn, _tallied(turn, entries))
    yield from marked(turn, _asked_of(turn, register))
    yield from marked(turn, _onward(turn, register))
    yield from marked(turn, _same_day(turn, register))
    for offer, other in _others(turn, register):
        yield from marked(turn, entries_of(turn, other, (offer,), frozenset()).readings())


def register_told(turn: Turn) -> Register | None:
    """The register that the last turn drew on, that of its coordinators where a partner's was told."""
    main = turn.main
    if main and main.kind is Kind.PARTNER and turn.context.asked == ("coordinator",):
        return coordinators_of(main.id)
    select = _drawn(turn.context.query)
    return register_of(select, turn.proposer.scene.catalogue) if select else None


def _drawn(query: Query | None) -> Select | None:
    match query:
        case Select():
            return query
        case Pick(of) | Count(of) | Tally(of) | Holds(of):
            return _drawn(of)
        case _:
            return None


def entries_of(turn: Turn, register: Register, taken: tuple[Offer, ...], fallen: frozenset[str]) -> Entries:
    """What the text says of a register beside the parts of the last turn that stay."""
    scene, text = turn.proposer.scene, turn.said.text
    stay = [part for part in turn.context.where if part.sort not in fallen and part.sort in PARTS]
    given = tuple((part.sort, part.where, scene.engine.mask(part.where, register.sort)) for part in stay)
    cues = list(widest(text.group(_CUES.get(register.subject, ""))))
    if register.sort is Sort.MEMBER and cues and {cue.sense for cue in cues} & _KINDS:
        register = members_of(cues, text)
    if register.subject == "office":
        cues = [cue for cue in cues if cue.sense == register.ref.id]
    own = {
        "stays": float(len(stay)),
        "all fall": float(not stay),
        "owner": float(bool(taken)),
        f"stays {register.subject}": float(len(stay)),
    }
    return Entries(
        Kept(turn.proposer, register.subject, cues),
        register,
        taken,
        given,
        tuple(map(Chosen, map(turn.part, stay))),
        turn.features("entries", own),
        _form(turn),
    )


def _form(turn: Turn) -> str:
    """The form of the last turn; the fact of how many members there are is a number of them."""
    drawn = _drawn(turn.context.query)
    return "number" if drawn and drawn.sort is Sort.FACT else turn.context.form


def _ways(turn: Turn, register: Register) -> Iterator[frozenset[str]]:
    """The sorts of parts that fall: those like what is named anew, none, all."""
    named = {one.sort for one in Entries(Kept(turn.proposer, register.subject, ()), register).offers}
    fallen: frozenset[str] = frozenset().union(*(row for row in _ALIKE if row & named))
    had = {part.sort for part in turn.context.where} & PARTS
    every = frozenset(had) if named or not _points(turn.said.text) else frozenset[str]()
    yield from dict.fromkeys((fallen & had, frozenset[str](), every))


def _points(text: Text) -> bool:
    """Whether words point to those told of last: 'how many is that'."""
    return any(text.among(at, name) for at in range(len(text)) for name in ("pointer", "narrowed"))


def _others(turn: Turn, register: Register) -> Iterator[tuple[Offer, Register]]:
    """The same of another agreement, partner or office."""
    catalogue = turn.proposer.scene.catalogue
    for one in turn.said.offers:
        key = str(one.key)
        match register.sort, one.sort:
            case Sort.PARTY, "programme" if catalogue.programmes[key].parties:
                yield one, parties_of(key)
            case Sort.COORDINATOR, "partner":
                yield one, coordinators_of(key)
    stages = turn.said.text.group("stage") if register.sort is Sort.PARTY else []
    if stages and catalogue.programmes[register.ref.id].applicants:
        none = turn.proposer.scene.rows.none
        offer = Offer(stages[0].start, stages[0].end, "stage", stages[0].sense, 1.0, none)
        yield offer, applicants_of(register.ref.id)
    for cue in widest(turn.said.text.group("post")) if register.sort is Sort.TERM else ():
        if cue.sense in catalogue.offices and cue.sense != register.ref.id:
            none = turn.proposer.scene.rows.none
            offer = Offer(cue.start, cue.end, "post", cue.sense, 1.0, none)
            yield offer, terms_of(cue.sense, catalogue)


def _asked_of(turn: Turn, register: Register) -> Iterator[Reading]:
    """Something else of what was told last: 'from which country?', 'when was it admitted?'."""
    query = turn.context.query
    match query:
        case Holds(of=Select(sort, where), claim=claim):
            query = Select(sort, both(where, claim))
        case Count(of) | Tally(of):
            query = of
    if query is None or not 0 < len(turn.engine.find(query).things) <= _FEW:
        return
    entries = entries_of(turn, register, (), PARTS)
    names = [one for one in entries.offers if one.sort in _NAMED]
    for asked in () if names else entries.asked:
        yield entries.reading("stated", query, asked, (), told=1.0)
    if counting(turn.said) and not names:
        yield entries.reading("number", Count(query), "", (), told=1.0)


def _onward(turn: Turn, register: Register) -> Iterator[Reading]:
    """Who came before or after the one told of last."""
    query = turn.context.query
    side = _SIDES.get(turn.steps or turn.years, "")
    text = turn.said.text
    if not side or (text.among(len(text) - 1, "bounding") and not text.group("pick")):
        return
    register = members() if register.sort is Sort.MEMBER else register
    former = subject_of(query)
    if former is not None and turn.engine.find(former).sort is register.sort:
        entries = entries_of(turn, register, (), PARTS)
        yield from entries.next_to(former, side, (), (), {"onward": 1.0})
        turned = _turned(former, side)
        if turned is not None:  # 'who came before him' – 'and after'
            signs = {"onward": 1.0, "turned": 1.0} | {f"turned & {mark}": 1.0 for mark in turn.marks}
            yield from entries.next_to(turned, side, (), (), signs)


def _turned(former: Query, side: str) -> Query | None:
    """Of whom the one told of last stood on the other side."""
    if not (isinstance(former, Pick) and isinstance(former.of, Select)):
        return None
    beside = (one for one in parts(former.of.where) if isinstance(one, Beside) and one.side != side)
    return next((one.of for one in beside), None)


def _same_day(turn: Turn, register: Register) -> Iterator[Reading]:
    """The others of the day or year of those told of last: 'who joined the same day'."""
    query, text = turn.context.query, turn.said.text
    former = subject_of(query)
    years = years_meant(text)
    days_meant = [at for at in range(len(text)) if text.among(at, "day") and text.among(at - 1, "pointer")]
    if former is None or not (years or days_meant):
        return
    days = turn.engine.dates(former, register.by)
    if len(days) != 1:
        return
    of_year = min(years, default=len(text)) < min(days_meant, default=len(text))
    time = PartialDate(days[0].year) if of_year else days[0]
    within = Within(register.by, time.first, time.last)
    mask = turn.engine.mask(within, register.sort)
    entries = entries_of(turn, register, (), PARTS)
    beside = Entries(entries.kept, register, (), (("time", within, mask),), (), entries.marks, entries.former)
    for found in beside.sets[:2]:
        others = register.select(*found.conditions, within, *_others_than(turn, former, register))
        if turn.engine.find(others).things:
            yield beside.reading("roll", others, "", found.used, same_day=1.0)
            yield beside.reading("stated", others, "", found.used, same_day=1.0)


def _others_than(turn: Turn, former: Query, register: Register) -> Iterator[Condition]:
    """That an item is of none of the states of those told of last."""
    states = {
        str(one)
        for thing in turn.engine.find(former).things
        for one in (turn.engine.values(thing, register.state) if register.state else ())
    }
    yield from (Not(register.of_state(state)) for state in sorted(states))


def _tallied(turn: Turn, entries: Entries) -> Iterator[Reading]:
    """Those that did so as often, in another time."""
    query = turn.context.query
    if not isinstance(query, Tally):
        return
    begun = tuple(running(None, turn.said.today))
    for found in entries.sets[:1]:
        terms = entries.register.select(*begun, *found.conditions)
        again = Tally(terms, query.field, query.most, query.least)
        yield entries.reading(turn.context.form, again, "", found.used, repeated=1.0)


def marked(turn: Turn, readings: Iterator[Reading]) -> Iterator[Reading]:
    """Readings with what they have in common with the last turn's."""
    for made in readings:
        again = made.form == _form(turn)
        asked = again and (not made.asked or made.asked == turn.context.asked)
        made.features["context entries"] = _AGAIN
        made.features["context entries again"] = _AGAIN * again
        made.features["context entries asked again"] = _AGAIN * asked
        if asked:
            made.features |= {f"context entries again & {mark}": 1.0 for mark in turn.marks}
        made.sense = "entered" if made.form in _OF_ITEMS else made.sense
        yield made
