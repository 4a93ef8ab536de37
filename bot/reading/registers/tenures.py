"""Readings of ASEAN's offices: who holds or held one, when, under which theme, how often."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import running
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.entries import Entries
from bot.reading.registers.kept import Kept, of_meeting
from bot.reading.registers.moments import MOMENT
from bot.reading.registers.register import members, terms_of
from bot.reading.scene import Said
from bot.reading.sets.state import Chosen
from bot.reading.words.polar import polar
from store.kinds import Holder, Kind, Ref
from store.query.query import Tally

# The office whose terms have themes.
_TURN = "chair"
# Roles of who leads a body, and how far before its name they stand.
_LEADING, _NEAR = frozenset({"chair", "head"}), 2
# Senses of [pick] that say who came next to another.
_TURNS = frozenset({"following", "previous"})


def tenures(proposer: Proposer) -> Iterator[Reading]:
    """Nothing where a meeting is named: an office is then asked of that."""
    said, catalogue = proposer.said, proposer.scene.catalogue
    cues = [*widest(said.text.group("post")), *_led(said)] or _themed(proposer) or list(_held(proposer))
    if not cues or of_meeting(said, cues):
        return
    for id_ in dict.fromkeys(cue.sense for cue in cues):
        office = catalogue.offices.get(id_)
        if office is None:
            continue
        entries = Entries(
            Kept(proposer, "office", [cue for cue in cues if cue.sense == id_]), terms_of(id_, catalogue)
        )
        if office.held_by is Holder.MEMBER and (lands := _lacking(said)):
            yield from Entries(Kept(proposer, "member", lands), members()).readings()
        elif office.held_by is not Holder.MEMBER or _meant(entries):
            yield from entries.readings()
            yield from repeated(entries)


def _themed(proposer: Proposer) -> list[Cue]:
    """'theme of ASEAN 2026', 'which theme did Cambodia pick in 2012': that of the chair's year; 'the theme in
    2013', too."""
    said, members = proposer.said, proposer.scene.catalogue.members_by_place
    asean = said.text.holds("asean") or all(sort == "time" for sort, _ in said.names)
    asean |= any(one.sort == "place" and one.key in members for one in said.offers)
    themes = [cue for cue in said.text.group("field") if cue.sense == "theme"]
    return [replace(cue, sense=_TURN) for cue in themes[:1]] if asean and said.text.times else []


def _led(said: Said) -> Iterator[Cue]:
    """'who chaired the Committee of Permanent Representatives', 'who has been heading the Secretariat'."""
    text = said.text
    heads = [cue for cue in text.group("role") if cue.sense in _LEADING]
    for cue in text.group("led"):
        before = [one for one in heads if 0 <= cue.start - one.end <= _NEAR]
        for one in (cue, *before) if before else ():
            yield replace(one, group="post", sense=cue.sense)


def _lacking(said: Said) -> list[Cue]:
    """'which countries have never chaired': the words for those that did not."""
    ruled = any(said.text.among(cue.start, "denying") for cue in said.text.group("negation"))
    return [cue for cue in said.text.group("noun") if cue.sense == "country"] if ruled else []


def _held(proposer: Proposer) -> Iterator[Cue]:
    """'who took over from Surin', 'Kung Phoak's portfolio': the offices that somebody named held."""
    said, catalogue = proposer.said, proposer.scene.catalogue
    cues = [*said.text.group("tenure"), *said.text.group("handover")]
    cues += [cue for cue in said.text.group("pick") if cue.sense in _TURNS]
    named = {str(one.key) for one in said.offers if one.sort == "person"}
    cues += said.text.group("same") if len(named) > 1 else []
    cues += _called_of(said) if named else []
    people = named if cues else ()
    for id_ in people:
        for term in catalogue.terms_of(Ref(Kind.PERSON, id_)):
            yield from (replace(cue, sense=term.office.id) for cue in cues)


def _called_of(said: Said) -> list[Cue]:
    """'was Surin Thai': the word that says so, where a state is named that is no place."""
    text = said.text
    states = [one for one in said.offers if one.sort == "place" and not text.has(one.start - 1, "before")]
    verbs = [cue for cue in text.group("question") if cue.sense == "auxiliary"]
    return verbs[:1] if polar(text) and states else []


def _meant(entries: Entries) -> bool:
    """Whether anything says whose chair it is: 'the chairman of Toyota' is not ASEAN's."""
    kept = entries.kept
    whole = entries.reading("stated", entries.register.select(), "who", ()).features["left nothing"]
    members = kept.proposer.scene.catalogue.members_by_place
    named = any(one.sort in ("state", MOMENT) and one.key in members for one in entries.offers)
    themes = "theme" in kept.said.text.senses("field")
    quoted = themes and sum(one.sort == "said" for one in entries.offers) > 1
    return bool(kept.of_asean or named or kept.timed or kept.said.text.group("pick") or whole or quoted)


def repeated(entries: Entries) -> Iterator[Reading]:
    """'which countries have chaired twice since 2015', 'who has chaired most often'."""
    text, none = entries.kept.said.text, entries.kept.proposer.scene.rows.none
    begun = tuple(running(None, entries.kept.said.today))
    for found in entries.sets[:1]:
        terms = entries.register.select(*begun, *found.conditions)
        for cue in text.group("repeated"):
            covered = Chosen(Offer(cue.start, cue.end, "repeated", cue.sense, 1.0, none))
            query = Tally(terms, "within", least=int(cue.sense))
            yield entries.reading("roll", query, "", (*found.used, covered), repeated=1.0)
        for sense in text.senses("most") & {"most", "least"}:
            yield entries.reading("tally", Tally(terms, "within", sense == "most"), "", found.used)
