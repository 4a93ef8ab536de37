"""What a time may be told by besides meetings: a step of a partner's relation, a programme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.offers.offer import Offer
from bot.reading.offers.steps import meant_step
from bot.reading.words.text import Text
from store.catalogue import Catalogue
from store.content import Content
from store.records import Step

# What the words of a step explain, and how surely a programme must be named.
_STANDING, _NAMED = 0.9, 1.0


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that a partner took: where the words for it end, and how much they explain."""

    partner: str
    step: Step
    close: int
    gain: float


def step_taken(text: Text, offers: Sequence[Offer], content: Content, begin: int, end: int) -> Taken | None:
    """The dated step of a partner that some words tell: 'the UK became a dialogue partner'.

    The partner is the one named there, else the only one of the text: 'after it was raised'.
    """
    cues = [
        cue
        for group in ("step", "status")
        for cue in text.group(group)
        if begin <= cue.start and cue.end <= end and cue.sense != "plan action"
    ]
    became = [at for at in range(begin, end) if text.among(at, "becoming")]
    if not cues or not became:
        return None
    named = [one for one in offers if one.sort == "partner"]
    inside = [one for one in named if begin <= one.start and one.end <= end]
    ids = list(dict.fromkeys(str(one.key) for one in inside or named))
    widest = max(cues, key=lambda cue: cue.end - cue.start)
    if len(ids) != 1 or ids[0] not in content.catalogue.partners:
        return None
    words = range(widest.start, widest.end)
    step = meant_step(content.catalogue, content, ids[0], widest.sense, [text.stems[at] for at in words])
    if step is None or step.date is None:
        return None
    gain = _STANDING + 0.3 * (len(words) - 1) + sum(one.gain for one in inside[:1])
    timed = [
        span.stop for span in text.spans if widest.end <= span.start <= widest.end + 1 and span.stop <= end
    ]
    return Taken(ids[0], step, max([widest.end, *became, *timed, *(one.end for one in inside)]), gain)


def programme_meant(offers: Sequence[Offer], catalogue: Catalogue, begin: int, end: int) -> Offer | None:
    """The programme named within some words that surely name it, of which a date is known."""
    found = [
        one
        for one in offers
        if one.sort == "programme" and begin <= one.start and one.end <= end and one.gain * one.prior > _NAMED
    ]
    best = max(found, key=lambda one: one.gain * one.prior, default=None)
    record = catalogue.programmes.get(str(best.key)) if best else None
    return best if record and record.adopted and record.adopted.date else None
