"""Readings that claim that a country that is no partner was at a meeting: 'was Timor-Leste there'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.reading.claims.claim import Claim
from bot.reading.claims.denying import asked_not
from bot.reading.claims.predicate import Predicate, condition_on
from bot.reading.offers.offer import Offer
from bot.reading.offers.record import explanation
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.asserting import polarity
from bot.reading.signs.operators import ordering
from bot.reading.words.polar import ASKED
from bot.reading.words.text import Text
from bot.telling.sentence import parts
from store.content import sentences, stems
from store.kinds import PlaceKind
from store.matching.words import normalise
from store.query.condition import Has, Not
from store.records import Meeting

_ROLES = frozenset({"attend", "represent"})
# Roles of somebody, groups of words that ask for something else than who was there.
_OTHERS = frozenset({"chair", "host", "travel", "adopt", "discuss", "coordinate", "pledge"})
_ELSE = ("most", "same", "apart", "office", "post", "belonging", "status", "step")
_CALLED = 0.7


def presences(proposer: Proposer) -> Iterator[Reading]:
    """Of the meeting that the rest calls: by the sentence on it, else by who spoke for the country."""
    said, engine = proposer.said, proposer.scene.engine
    for one in present(proposer)[:1]:
        skip = tuple(range(one.start, one.end))
        fit = proposer.fitting(skip)
        at = proposer.best(fit, 1)[0]
        ref, record = engine.refs[at], engine.records.items[at]
        base = proposer.described(at, fit, skip)
        used, left = explanation(said.text, said.offers, at, skip)
        claim = Claim(proposer, at, base, used, left)
        if not isinstance(record, Meeting) or claim.called(()) < _CALLED:
            return
        sure = replace(one, prior=1.0)
        told = _told(proposer, record, str(one.key))
        if told is not None:
            sentence, denied = told
            there = denied == _absent(proposer)
            made = claim.reading([Predicate(sure, Has("side", (one.key,)), there)])
            made.sense, made.spoken = "told" if there else "untold", sentence
            made.features |= {
                "claim told": 1.0,
                "claim told share": 1.0,
                "claim told denied": float(not there),
            }
        else:
            known = condition_on(proposer.scene, said, sure, ref)
            known = (
                replace(known, condition=Not(known.condition), holds=_not(known.holds))
                if _absent(proposer)
                else known
            )
            made = claim.reading([known])
        made.features |= {"claim presence": 1.0, "claim presence told": float(told is not None)}
        yield made


def present(proposer: Proposer) -> list[Offer]:
    """The countries that are said to have been somewhere, none that is a partner or where it was held."""
    said = proposer.said
    text = said.text
    way = polarity(said)
    if not way or ordering(said) or any(text.group(group) for group in _ELSE):
        return []
    accedes = "accede" in text.senses("bond")
    if text.senses("role") & _OTHERS or accedes or "exists" in text.senses("form"):
        return []
    roles = {cue.start for cue in text.group("role") if cue.sense in _ROLES}
    roles |= {at for at in range(len(text)) if text.among(at, "absence")}
    others = {
        at
        for one in said.offers
        if one.sort in ("partner", "person") or (one.sort == "record" and one.prior >= 1.0)
        for at in range(one.start, one.end)
    }
    places = proposer.scene.catalogue.places
    spots = {
        (one.start, one.end)
        for one in said.offers
        if one.sort == "place" and (place := places.get(str(one.key))) and place.kind is PlaceKind.COUNTRY
    }
    found = [
        one
        for one in said.offers
        if one.sort == "side"
        and (one.start, one.end) in spots
        and others.isdisjoint(range(one.start, one.end))
        and not text.has(text.left(one.start), "before")
        and (one.end in roles or (way in ASKED and (roles or _stands(text, one))))
    ]
    return sorted(found, key=lambda one: one.start - one.end)


def _not(holds: bool | None) -> bool | None:
    return None if holds is None else not holds


def _stands(text: Text, one: Offer) -> bool:
    """Whether the auxiliary stands before a country and 'there' or 'at' behind it: 'was Laos at the'."""
    asked = text.has(one.start - 1, "question", "auxiliary") and text.among(one.start - 1, "copula")
    return asked and text.among(one.end, "attending-at")


def _absent(proposer: Proposer) -> bool:
    """Whether it is claimed that a country was not there: 'was Myanmar absent'."""
    return proposer.said.text.holds("absence") != asked_not(proposer)


def _told(proposer: Proposer, record: Meeting, id_: str) -> tuple[str, bool] | None:
    """The sentence that says that a country was there or was not, and whether it denies that."""
    lexicon, place = proposer.scene.lexicon, proposer.scene.catalogue.places[id_]
    names = [frozenset(stems(name)) for name in (place.name, *place.aliases)]
    for text in sentences(record):
        for part in parts(text):
            words, forms = frozenset(stems(part)), normalise(part)
            if not any(name <= words for name in names if name):
                continue
            cues = list(lexicon.cues(forms))
            denied = any(form in lexicon.words["denying"] for form in forms)
            denied |= any(cue.group == "negation" for cue in cues)
            attended = any(cue.group == "role" and cue.sense in _ROLES for cue in cues)
            if denied or attended:
                return part, denied
    return None
