"""Readings of what is recorded of ASEAN itself: its founding, seat, charter, motto …, details of these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, permutations

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, of_meeting
from bot.reading.signs.operators import units
from store.kinds import ASEAN, Kind, PlaceKind, Ref
from store.query.condition import Has, both
from store.query.query import Gap, Select
from store.query.sort import Sort

_ASKED = ("when", "where", "who")
_NAMED = 0.5
_REF = Ref(Kind.BODY, ASEAN)


def itself(proposer: Proposer) -> Iterator[Reading]:
    """A reading a fact that words speak of; nothing where a meeting is named. A detail is spoken of by two
    words, what it is of and what of it: 'the address of the secretariat', or by the latter alone."""
    said = proposer.said
    body = proposer.scene.catalogue.asean
    wider = [one for one in said.text.group("belonging") if one.end - one.start > 1]
    cues = [cue for cue in widest(said.text.group("basics")) if not _within(cue, wider)]
    if body is None or not cues or of_meeting(said, cues):
        return
    known = {fact.about for fact in body.facts}
    spoken = list(_spoken(cues, known))
    for about, speaking in spoken:
        yield from told(Kept(proposer, "itself", speaking), about)
    for first, second in combinations(_whole(spoken), 2):
        yield from _apart(proposer, first, second)


def _within(cue: Cue, wider: Iterable[Cue]) -> bool:
    """Whether words are part of longer ones that mean members: the 'founding members' are no founding."""
    size = cue.end - cue.start
    return any(one.start <= cue.start and cue.end <= one.end and one.end - one.start > size for one in wider)


def _whole(spoken: list[tuple[str, list[Cue]]]) -> list[tuple[str, list[Cue]]]:
    """The facts that may be set side by side: details, and those that no words of a detail speak of."""
    taken = [cues for about, cues in spoken if len({cue.sense for cue in cues}) > 1]
    rest = [one for one in spoken if not any(set(one[1]) < set(cues) for cues in taken)]
    return rest if len(rest) > 1 else spoken


def _spoken(cues: Sequence[Cue], known: Iterable[str]) -> Iterator[tuple[str, list[Cue]]]:
    """The facts that words speak of, each with these."""
    known = set(known)
    by: dict[str, list[Cue]] = {}
    for cue in cues:
        by.setdefault(cue.sense, []).append(cue)
    whole = {_detail(one, other): (one, other) for one, other in permutations(by, 2)}
    details = {about: by[one] + by[other] for about, (one, other) in whole.items() if about in known}
    yield from details.items()
    for sense, said in by.items():
        if sense in known:  # 'founded' alone is of ASEAN, not of a detail of it
            yield sense, said
            continue
        yield from ((about, said) for about in sorted(known - details.keys()) if about.endswith(f"-{sense}"))


def _detail(fact: str, detail: str) -> str:
    """What a detail of a fact is called."""
    return f"{fact}-{detail}"


def _of_state(kept: Kept) -> bool:
    """Whether a state is named and ASEAN is not: 'how large is Indonesia'."""
    said, places = kept.said, kept.proposer.scene.catalogue.places
    named = {one.key for one in said.offers if one.sort in ("place", "partner") and one.gain > _NAMED}
    found = (places[str(key)] for key in named if str(key) in places)
    return not said.text.holds("asean") and any(one.kind is PlaceKind.COUNTRY for one in found)


def fact_of(about: str) -> Select:
    """One fact of ASEAN itself."""
    return Select(Sort.FACT, both(Has("owner", (ASEAN,)), Has("about", (about,))))


def told(kept: Kept, about: str) -> Iterator[Reading]:
    """What is recorded of one fact, of the time that is named too."""
    own = fact_of(about)
    dated = Select(Sort.FACT, both(own.where, *kept.dated))
    fields = kept.said.text.senses("field")
    senses = len(kept.senses())
    marks = {f"itself {about}": 1.0, "itself detail": float(senses > 1), f"itself {about} of {senses}": 1.0}
    marks["itself of a state"] = float(_of_state(kept))
    for asked in ("", *(name for name in _ASKED if name in fields)):
        yield kept.reading("stated", own, (_REF,), asked, (), marks)
    find = kept.proposer.scene.engine.find
    for select in (dated, *_details(kept, about)) if kept.dated else ():
        if find(select).things:
            yield kept.reading("stated", select, (_REF,), "", kept.timed, marks)
            break


def _details(kept: Kept, about: str) -> Iterator[Select]:
    """The details of a fact in the time named: the gross domestic product of 2024 is known by one alone."""
    body = kept.proposer.scene.catalogue.asean
    every = dict.fromkeys(fact.about for fact in body.facts) if body else {}
    for detail in (one for one in every if one.startswith(_detail(about, ""))):
        yield Select(Sort.FACT, both(fact_of(detail).where, *kept.dated))


def _apart(proposer: Proposer, one: tuple[str, list[Cue]], other: tuple[str, list[Cue]]) -> Iterator[Reading]:
    """How far apart two facts are, where each has its day."""
    ends = (fact_of(one[0]), fact_of(other[0]))
    engine = proposer.scene.engine
    if any(len(engine.dates(end)) != 1 for end in ends):
        return
    kept = Kept(proposer, "itself", list(dict.fromkeys((*one[1], *other[1]))))
    details = float(sum("-" in about for about, _ in (one, other)))
    for unit in units(proposer.said):
        marks = {"itself apart": 1.0, "itself apart details": details}
        yield kept.reading("gap", Gap(ends, "date", unit), (_REF,), "", (), marks)
