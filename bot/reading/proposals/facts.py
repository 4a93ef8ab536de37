"""Readings of one record: what is asked of it, which of several, that there is no such record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.reading.describing import TIMES
from bot.reading.proposals.onward import led_elsewhere
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.records.aptness import apt
from bot.reading.registers.turning import turned
from bot.reading.signs.asked import plainness
from bot.reading.signs.asserting import polarity
from bot.reading.signs.choice import Choice, choice
from bot.reading.signs.fields import Field
from bot.reading.signs.pointed import pointed_at, worded_at
from store.kinds import Kind, Ref
from store.query.sort import Sort
from store.records import Meeting

_FIELDS = 5
_ALIKE, _MANY = 12, 3
_PROSE = 2.0
# What may be left over where nothing is.
_SLIGHT = 0.3
_SERIES = frozenset({"series", "scattered", "record"})
# What names one meeting, or those of its series.
_OF_MEETING = _SERIES | {"ordinal"}
# What a field tells that is named in the text already where it is but asked whether it is so.
_TOLD = {
    "when": "time", "where": "place", "who": "person", "coordinator": "place", "partners": "partner",
    "period": "time", "adopted_at": "ordinal", "how_much": "amount",
}  # fmt: skip


def facts(proposer: Proposer) -> Iterator[Reading]:
    fit = proposer.fit
    likely, likeliest, beside = _likely(proposer), _likeliest(proposer), _beside(proposer)
    between = choice(proposer.said)
    for place, at in enumerate(proposer.best(fit)):
        plain = proposer.described(at, fit)
        if beside and plain.refs[0].kind is Kind.PARTNER:
            continue
        marked = {"fact pointed at": 1.0} if pointed_at(proposer.said, plain) else {}
        if worded_at(proposer.said, plain):
            marked["fact pointed at by words"] = 1.0
        for name, asked in likeliest if place else likely:
            base = _chosen(proposer, at, between) if between and name == between.field else plain
            if name == "number" and _counted(proposer, base):
                continue
            if name == "next_step" and (not _called(base) or led_elsewhere(proposer, base.refs[0])):
                continue
            yield Reading(
                form="fact",
                query=base.query,
                refs=base.refs,
                asked=(name,),
                features=base.features | asked | _suited(proposer, base, name, asked) | marked,
                used=base.used,
                left=base.left,
                alike=base.alike,
                missing=base.missing,
            )


def _chosen(proposer: Proposer, at: int, between: Choice) -> Reading:
    """A record by what calls it: the values between which one is to be chosen tell nothing else."""
    base = proposer.described(at, proposer.fit, tuple(sorted(between.places)))
    taken = [*(one.offer for one in base.used), *between.values]
    gained = base.features["explained"] + max(one.gain for one in between.values)
    return replace(base, features=base.features | proposer.price(taken, gained) | {"fact chosen": 1.0})


def _likely(proposer: Proposer) -> list[Field]:
    """What may be asked of the record that fits best; what it says of the words of the text in any case."""
    first = proposer.fields[:_FIELDS]
    return first + [one for one in proposer.fields[_FIELDS:] if one[0] == "said"]


def _counted(proposer: Proposer, base: Reading) -> bool:
    """Whether what is counted is what the record is one of: 'how many ASEAN Summits in 2021'."""
    heads = {cue.end for cue in proposer.said.text.group("form") if cue.sense == "count"}
    return any(one.offer.sort in _SERIES and one.offer.start in heads for one in base.used)


def _beside(proposer: Proposer) -> bool:
    """Whether it is asked who coordinated before or after a member: of a partner itself nothing is then."""
    if not any(cue.sense == "coordinate" for cue in proposer.said.text.group("role")):
        return False
    members = proposer.scene.catalogue.members_by_place
    named = (one for one in proposer.said.offers if one.sort == "place" and one.key in members)
    return any(turned(proposer.said.text, one) for one in named)


def _called(base: Reading) -> bool:
    """Whether anything but a time says which record is meant: 'coming up this month' asks what is to come."""
    return any(one.offer.sort not in TIMES for one in base.used)


def _likeliest(proposer: Proposer) -> list[Field]:
    """What may be asked of a record that is not the one that fits best: the plainest, or its card."""
    first, second, *others = proposer.fields[:_FIELDS]
    return [first, second, *(one for one in others if one[0] == "card")]


def _suited(proposer: Proposer, base: Reading, name: str, asked: Mapping[str, float]) -> dict[str, float]:
    """How well a field suits a record, and those that are meant as much."""
    catalogue, plain, ref = proposer.scene.catalogue, plainness(asked), base.refs[0]
    record = catalogue.get(ref)
    if record is None:
        return {}
    suited, prose = apt(record, name), min(base.features["record prose"], _PROSE)
    others = [other for one in base.alike[:_FIELDS] if (other := catalogue.get(one))]
    rivals = any(apt(other, name) == "held" for other in others)
    foretold = "next_step" in proposer.said.text.senses("field") and apt(record, "next_step") == "held"
    ahead = {f"next_step {suited}": 1.0} if name == "next_step" else {}
    if ahead and proposer.named & _OF_MEETING:
        ahead["left ahead"] = 0.0  # what that very meeting said was to come
    way = polarity(proposer.said)
    restated = bool(way) and "fact chosen" not in base.features and _restates(proposer, name, suited)
    return {
        f"restates {way}": float(restated),
        "restates plainly": float(restated and plain == "asked"),
        f"apt {suited}": 1.0,
        f"apt {suited} {plain}": 1.0,
        f"{ref.kind} {name}": 1.0,
        f"{name} by prose": prose,
        f"prose {plain}": prose,
        "alike held": float(rivals),
        "alike lacking": float(bool(others) and not rivals and suited == "held"),
        "past what it announced": float(foretold and name != "next_step"),
        **ahead,
    }


def _restates(proposer: Proposer, name: str, suited: str) -> bool:
    """Whether a text names a value of what a field tells; a sum where one is known."""
    told = _TOLD.get(name)
    if told == "amount":
        return suited == "held" and any(one.sort == told for one in proposer.said.offers)
    return told in proposer.named


def asking(proposer: Proposer) -> Iterator[Reading]:
    """That several records are meant alike, and that there is no such record."""
    fit = proposer.fit
    order = proposer.best(fit, 2)[:3]
    for at in order:
        base = proposer.described(at, fit)
        if _strays(proposer, base.refs[0]):
            continue
        twins = tuple(ref for ref in proposer.twins(at, fit) if ref not in base.alike)
        for others, wide in ((base.alike, False), ((*base.alike, *twins), True)):
            if others and len(others) < _ALIKE and (twins or not wide):
                features = base.features | {"ask wide": float(wide), "ask many": float(len(others) > _MANY)}
                refs = (*base.refs, *others)
                yield Reading("ask", base.query, refs, (), features, base.used, base.left, others)
        known = any(one.offer.sort not in TIMES for one in base.used)
        if at == order[0] and known and not proposer.said.called and not _some(proposer):
            yield base.none(dict.fromkeys(_unnumbered(proposer, at), 1.0))


def _some(proposer: Proposer) -> bool:
    """Whether a set that leaves nothing of the text over has records: nothing looked for is missing; not
    where one meeting or programme is named."""
    if proposer.named & (_OF_MEETING | {"programme"}):
        return False
    names = [words for _, words in proposer.said.names]
    sets = [one for sort in (Sort.MEETING, Sort.PROGRAMME) for one in proposer.sets(sort)[:1] if one.used]
    apart = [one for one in sets if len(one.conditions) == len(one.used)]  # 'in London or Paris' is but one
    return any(one.size and one.left < _SLIGHT and one.reads(names) for one in apart)


def _strays(proposer: Proposer, ref: Ref) -> bool:
    """Whether a text holds nothing but a name, and a record bears it no more than the series it is of."""
    call, record = proposer.said.called, proposer.scene.catalogue.get(ref)
    if call is None or ref in call.refs:
        return False
    if proposer.among is None and all(one.kind is not Kind.SERIES for one in call.refs):
        return False
    return not (isinstance(record, Meeting) and Ref(Kind.SERIES, record.series) in call.refs)


def _unnumbered(proposer: Proposer, at: int) -> Iterator[str]:
    """Whether a number is asked for of a series that bears none: none is missing from it, and where it has
    as many meetings, one of them is meant."""
    engine = proposer.scene.engine
    record = engine.records.items[at]
    asked = any(sort == "ordinal" for sort, _ in proposer.said.names)
    if not asked or not isinstance(record, Meeting):
        return
    row = proposer.scene.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
    numbers = [one.key for one in proposer.said.offers if one.sort == "ordinal" and isinstance(one.key, int)]
    if all(one.ordinal is None for one in row):
        yield "none unnumbered"
        if any(number <= len(row) for number in numbers):
            yield "none countable"
