"""Readings of who is bound by an agreement: whether a state is, since when, how many; what is in force."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.entries import Entries
from bot.reading.registers.kept import Kept, of_meeting
from bot.reading.registers.meanings import occasions
from bot.reading.registers.register import applicants_of, parties_of
from bot.reading.words.polar import polar
from store.kinds import AgreementState, Kind, Ref
from store.query.condition import Condition, Has, Within
from store.query.query import Holds, Select, Tally
from store.query.sort import Sort
from store.records import Programme

_AGREEMENTS = 2
_MOST = frozenset({"most", "least"})


def bonds(proposer: Proposer) -> Iterator[Reading]:
    """Of each agreement that is named."""
    said, catalogue = proposer.said, proposer.scene.catalogue
    cues = list(widest((*said.text.group("bond"), *said.text.group("stage"))))
    if not cues:
        return
    offers = [one for one in said.offers if one.sort == "programme"]
    named = sorted(offers, key=lambda one: (one.start - one.end, -one.gain))
    found = [(one, catalogue.programmes[str(one.key)]) for one in named]
    agreements = [(one, record) for one, record in found if record.agreement or record.parties]
    acceding = any(cue.sense == "accede" for cue in cues) and bool(occasions(said))
    for one, record in agreements[:_AGREEMENTS]:
        own = [cue for cue in cues if not one.start <= cue.start < one.end]
        if own and (acceding or not of_meeting(said, [*own, Cue(one.start, one.end, "bond", "")])):
            yield from _of(proposer, one, record, own)
    if acceding and not named:
        yield from _there(proposer, cues)


def _there(proposer: Proposer, cues: list[Cue]) -> Iterator[Reading]:
    """Of the agreements that somebody acceded to at a meeting: 'who acceded at the 55th AMM'."""
    engine = proposer.scene.engine
    bound = Kept(proposer, "bond", [cue for cue in cues if cue.group == "bond"])
    for one in occasions(proposer.said)[:1]:
        signed = engine.find(Select(Sort.PARTY, Has("meeting", one.key)))
        for ref in dict.fromkeys(engine.refs_of(signed)):
            yield from Entries(bound, parties_of(ref.id)).readings()


def _of(proposer: Proposer, one: Offer, record: Programme, cues: list[Cue]) -> Iterator[Reading]:
    bound = Kept(proposer, "bond", [cue for cue in cues if cue.group == "bond"])
    if record.parties and bound.cues:
        entries = Entries(bound, parties_of(record.id), [one])
        yield from entries.readings()
        yield from _by_year(entries)
    if record.applicants and any(cue.group == "stage" for cue in cues):
        yield from Entries(Kept(proposer, "applicant", cues), applicants_of(record.id), [one]).readings()
    if polar(proposer.said.text) and record.agreement and _of_itself(bound, one):
        own = Select(Sort.PROGRAMME, Has("id", (record.id,)))
        query = Holds(own, _in_force(bound, record))
        marks = {f"bond whether by {sense}": 1.0 for sense in bound.senses()}
        refs = (Ref(Kind.PROGRAMME, record.id),)
        yield bound.reading("whether", query, refs, "in_force", [one, *bound.timed], marks)


def _by_year(entries: Entries) -> Iterator[Reading]:
    """'in which year did most states accede'."""
    text = entries.kept.said.text
    for sense in sorted(text.senses("most") & _MOST) if "year" in text.senses("noun") else ():
        for found in entries.sets[:1]:
            query = Tally(entries.register.select(*found.conditions), entries.register.by, sense == "most")
            yield entries.reading("roll", query, "", found.used, tallied=1.0)


def _of_itself(bound: Kept, one: Offer) -> bool:
    """Whether the agreement is spoken of, that it holds or was signed, and nobody who would be bound."""
    text, senses = bound.said.text, bound.senses()
    somebody = any(text.sorts[at] == "unknown" for at in range(len(text)) if not one.start <= at < one.end)
    return ("force" in senses or ("accede" in senses and not somebody)) and not bound.states([one])


def _in_force(bound: Kept, record: Programme) -> Condition:
    """That it is in force; by the time named, where one is: 'in force before 2022'."""
    last = next((time.last for time, _ in bound.times), None)
    if last is not None and record.since is not None:
        return Within("begin", None, last)
    return Has("state", (AgreementState.IN_FORCE.value,))
