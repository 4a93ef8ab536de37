"""Readings of partners by a step that they took: the first or last to take it, the second, the next one."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.claims.partnership import longest, meant
from bot.reading.offers.offer import Offer
from bot.reading.offers.steps import RANKS, step_query
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen
from bot.reading.words.pointing import onward, turning
from bot.reading.words.text import Text
from store.kinds import PartnerStatus
from store.query.condition import Beside, Has, Of, both
from store.query.query import Pick, Select
from store.query.sort import Sort

# What the words of a step explain, and senses of [step] that raise nobody.
_TOOK = 0.9
# How many are told at most.
_MOST = 10
_NO_RANKS = frozenset({"plan action", "relations"})
# Who has been one the longest came first; senses of [step] that make a partner.
_UTMOST = {"longest": "first", "shortest": "last"}
_MADE = tuple(sense for sense, rank in RANKS.items() if rank in set(PartnerStatus))


def steps_taken(proposer: Proposer) -> Iterator[Reading]:
    """The partner that took a step first or last, or next to another."""
    text, scene = proposer.said.text, proposer.scene
    wanted = (text.senses("pick") & {"first", "last"}) | {
        _UTMOST[one] for one in text.senses("most") & _UTMOST.keys()
    }
    yield from _steps_of(proposer, wanted)
    cues = [cue for cue in longest(text.group("step")) if cue.sense not in _NO_RANKS]
    turned, numbers = turning(text), _numbers(proposer)
    if not cues or not (wanted or turned or numbers):
        yield from _partners_picked(proposer, wanted)
        return
    step = max(cues, key=lambda cue: (cue.end - cue.start, -cue.start))
    regions = [one for one in proposer.said.offers if one.sort == "region" and one.where is not None]
    partners = [one for one in proposer.said.offers if one.sort == "partner"]
    took = both(
        Has("name", scene.ladder.events(step.sense)),
        *(Of(one.where) for one in regions if one.where is not None),
    )
    covering = [*regions, Offer(step.start, step.end, "step", step.sense, 0.0, scene.rows.none)]
    gained = _TOOK + sum(one.gain for one in regions)
    for sense in sorted(wanted):
        pick = Pick(Select(Sort.STEP, took), "date", 0 if sense == "first" else -1, _size(text, sense))
        yield _taken(proposer, pick, sense, covering, gained)
    for one in numbers:
        pick = Pick(Select(Sort.STEP, took), "date", int(one.key) - 1)
        yield _taken(proposer, pick, "numbered", [*covering, one], gained + one.gain)
    for one in partners[:1] if turned else ():
        own = meant(proposer, str(one.key), step.sense, range(step.start, step.end))
        if own is None or own.date is None:
            continue
        ahead = onward(turned)
        anchor = step_query(str(one.key), own.event)
        others = both(took, Beside("date", "after" if ahead else "before", anchor))
        pick = Pick(Select(Sort.STEP, others), "date", 0 if ahead else -1)
        yield _taken(proposer, pick, "following", [*covering, one], gained + one.gain + _TOOK)


def _size(text: Text, sense: str) -> int:
    """How many are picked: 'the first three'."""
    behind = (text.form(cue.end) for cue in text.group("pick") if cue.sense == sense)
    return next((int(form) for form in behind if form.isdecimal() and 1 < int(form) <= _MOST), 1)


def _numbers(proposer: Proposer) -> list[Offer]:
    """The ordinals of a text beyond the first: 'the second dialogue partner'."""
    words = proposer.said.text.words
    return [
        one
        for one in proposer.said.offers
        if one.sort == "ordinal" and isinstance(one.key, int) and one.key > 1 and words[one.start].ordinal
    ]


def _partners_picked(proposer: Proposer, wanted: set[str]) -> Iterator[Reading]:
    """The first or newest of all partners, by the step that made each one: 'which partner is the newest'."""
    text, scene = proposer.said.text, proposer.scene
    cues = [cue for cue in text.group("noun") if cue.sense == "partner"]
    if not cues or "meeting" in text.senses("noun"):
        return
    took = Has("name", tuple(event for sense in _MADE for event in scene.ladder.events(sense)))
    covering = [Offer(cue.start, cue.end, "step", "", 0.0, scene.rows.none) for cue in cues]
    for sense in sorted(wanted):
        pick = Pick(Select(Sort.STEP, took), "date", 0 if sense == "first" else -1)
        made = _taken(proposer, pick, sense, covering, _TOOK)
        made.features |= {"pick partner": 1.0, f"pick partner {sense}": 1.0}
        yield made


def _steps_of(proposer: Proposer, wanted: set[str]) -> Iterator[Reading]:
    """The first or last of the steps of a partner's relation: 'the first step on record with the GCC'."""
    none = proposer.scene.rows.none
    cues = [cue for cue in proposer.said.text.group("noun") if cue.sense == "step"]
    partners = [one for one in proposer.said.offers if one.sort == "partner"] if cues and wanted else []
    for one in sorted(partners, key=lambda one: -one.gain * one.prior)[:1]:
        covering = [one, *(Offer(cue.start, cue.end, "step", "", 0.0, none) for cue in cues)]
        steps = Select(Sort.STEP, Has("owner", (str(one.key),)))
        for sense in sorted(wanted):
            pick = Pick(steps, "date", 0 if sense == "first" else -1)
            made = _taken(proposer, pick, sense, covering, one.gain + _TOOK)
            made.features |= {"pick step of one": 1.0, f"pick step of one {sense}": 1.0}
            yield made


def _taken(proposer: Proposer, pick: Pick, sense: str, covering: list[Offer], gained: float) -> Reading:
    engine = proposer.scene.engine
    refs = engine.refs_of(engine.find(pick))
    features = {"pick step": 1.0, f"pick step {sense}": 1.0, **proposer.price(covering, gained)}
    used = tuple(map(Chosen, covering))
    return Reading("pick", pick, refs, ("when",), features, used, empty=not refs, sense="step")
