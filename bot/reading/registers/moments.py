"""Times that a text tells by what a state did: 'when Viet Nam joined', 'by the time Russia acceded'."""

from __future__ import annotations

from collections.abc import Iterable

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import running
from bot.reading.registers.kept import Kept
from bot.reading.registers.register import Register, members, parties_of
from bot.reading.sets.state import Chosen
from bot.reading.words.text import Text
from store.dates import PartialDate
from store.query.condition import Condition, Within, both
from store.query.sort import Sort

MOMENT = "moment"
"""The sort of meanings that are such times."""
_DATED = frozenset({Sort.PARTY, Sort.MEMBER})
_DEEDS = {"bond": "accede", "belonging": "join"}
_GAIN = 1.6
# How far behind a state its deed stands at most, and an agreement behind the deed.
_NEAR = 3


def moment(kept: Kept, register: Register, state: Offer) -> Offer | None:
    """The time at which a state came in, where words beside its name say so; None where they do not, or the
    day is not known."""
    text, scene = kept.said.text, kept.proposer.scene
    cue, deed = _opening(text, state), _deed(text, state)
    if cue is None or deed is None or not _asked_besides(text, cue, deed):
        return None
    own = register if register.sort in _DATED else _bound(kept, deed) or members()
    days = scene.engine.dates(own.select(own.of_state(str(state.key))), own.by)
    if len(days) != 1:
        return None
    where = _then(register, days[0])
    return Offer(cue.start, deed.end, MOMENT, state.key, _GAIN, scene.rows.none, where)


def asks_when(text: Text, used: Iterable[Chosen]) -> bool:
    """Whether any word that may ask for a day does so, and does not open such a time."""
    opening = {at for one in used if one.offer.sort == MOMENT for at in range(one.offer.start, one.offer.end)}
    days = [cue for cue in text.group("field") if cue.sense == "when"]
    return not opening or any(cue.start not in opening for cue in days)


def _opening(text: Text, state: Offer) -> Cue | None:
    """The word right before a name that opens such a time."""
    cues = (cue for cue in text.group("moment") if cue.end - 1 in (state.start - 1, text.left(state.start)))
    return max(cues, key=lambda cue: cue.end - cue.start, default=None)


def _deed(text: Text, state: Offer) -> Cue | None:
    """The word behind a name that says that it came in."""
    deeds = [
        cue
        for group, sense in _DEEDS.items()
        for cue in text.group(group)
        if cue.sense == sense and 0 <= cue.start - state.end < _NEAR
    ]
    return min(deeds, key=lambda cue: (cue.start, -cue.end), default=None)


def _asked_besides(text: Text, cue: Cue, deed: Cue) -> bool:
    """Whether something is asked besides the time: 'when Russia joined' by itself asks for that."""
    spoken = words_of(one for one in text.group("talk") if one.sense == "room")
    before = [at for at in range(cue.start) if at not in spoken]
    asked = any(text.has(at, "question") or text.sorts[at] != "filler" for at in before)
    return asked or any(text.has(at, "question") for at in range(deed.end, len(text)))


def _bound(kept: Kept, deed: Cue) -> Register | None:
    """The parties of the agreement that it came into."""
    catalogue = kept.proposer.scene.catalogue
    for one in kept.named("programme"):
        if 0 <= one.start - deed.end < _NEAR and catalogue.programmes[str(one.key)].parties:
            return parties_of(str(one.key))
    return None


def _then(register: Register, day: PartialDate) -> Condition:
    """That an item was there by the day, or ran on it."""
    return both(*running(day.first, day.last)) if register.running else Within(register.by, None, day.last)
