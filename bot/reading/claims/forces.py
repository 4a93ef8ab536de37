"""Claims that an agreement is in force or adopted: by its dates and sentences, else that it is under way."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.scene import Said, Scene
from bot.telling.focus import Focus
from bot.telling.ground import Ground
from bot.telling.programme import tell_period
from bot.telling.sentence import Sentence, first
from bot.telling.told import Stated
from bot.telling.when import tell_in_force
from bot.telling.wording import adopted
from store.dates import PartialDate
from store.kinds import AgreementState
from store.matching.words import normalise
from store.records import Programme


@dataclass(frozen=True, slots=True)
class Force:
    """Whether it is so, and the sentence that says it."""

    holds: bool
    spoken: str


def force(said: Said, programme: Programme, scene: Scene) -> Force | None:
    """What is known of a programme's being in force; None where it is not spoken of, or not recorded."""
    if "in_force" not in said.text.senses("field"):
        return None
    text, found = said.text, _under_way(said, programme)
    ground = Ground(Focus(), scene.catalogue, scene.content)
    told = tell_in_force(programme, ground)
    if not isinstance(told, Stated) or not told.values:
        return Force(False, found.text) if found else _over(said, programme, ground)
    try:
        since = PartialDate.parse(told.values[0])
    except ValueError:
        return None
    ended = programme.until is not None and programme.until.last < said.today
    own = {str(date.year) for date in (programme.since, programme.until) if date}
    now = text.holds("still")
    times = [
        time
        for time in text.times
        if time.month is None and not now and not any(year in text.raw[time.start : time.end] for year in own)
    ]
    if now and ended:
        return _over(said, programme, ground)
    by = times[0].last if times else said.today
    so = since.first <= (by or said.today) and (bool(times) or not ended)
    return Force(so, told.text)


def _over(said: Said, programme: Programme, ground: Ground) -> Force | None:
    """Whether its years run today, where both ends are known."""
    told = tell_period(programme, ground)
    if not isinstance(told, Stated) or programme.since is None or programme.until is None:
        return None
    return Force(programme.since.first <= said.today <= programme.until.last, told.text)


def ended(said: Said, programme: Programme, scene: Scene) -> Force | None:
    """Whether a programme has run out; None where that is not spoken of, or not recorded."""
    text = said.text
    times = [time for time, span in zip(text.times, text.spans, strict=True) if span and time.month is None]
    if "end" not in text.senses("span") or "state" not in text.senses("form") or programme.until is None:
        return None
    if any(str(programme.until.year) not in text.raw[time.start : time.end] for time in times):
        return None
    told = tell_period(programme, Ground(Focus(), scene.catalogue, scene.content))
    return Force(programme.until.last < said.today, told.text) if isinstance(told, Stated) else None


def adoption(said: Said, programme: Programme, scene: Scene) -> Force | None:
    """Whether a programme has been adopted or signed; None where that is not spoken of, or not recorded."""
    if "adopt" not in said.text.senses("role"):
        return None
    date = programme.adopted.date if programme.adopted else None
    if date is not None:
        return Force(date.first <= said.today, adopted(programme, scene.catalogue))
    found = _under_way(said, programme)
    return Force(False, found.text) if found else None


def unconcluded(said: Said, programme: Programme) -> Force | None:
    """That there is no such agreement yet, only talks about it; None where it has been signed."""
    if programme.agreement is None or programme.agreement.state is not AgreementState.UNDER_NEGOTIATION:
        return None
    found = _under_way(said, programme)
    return Force(False, found.text if found else programme.summary)


def _under_way(said: Said, programme: Programme) -> Sentence:
    """The sentence that says that it is still being made."""
    words = said.text.lexicon.words["under-way"]
    return first(programme, lambda part: not words.isdisjoint(normalise(part)))
