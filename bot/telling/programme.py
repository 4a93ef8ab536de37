"""What is asked of programmes: the years they run, where adopted, what letters mean, how often they meet."""

from __future__ import annotations

from bot.telling.dates import dated, dates
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.outcomes import spoken_of
from bot.telling.sentence import best, first
from bot.telling.step import step_meant, step_text
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.telling.wording import about, acronym, adopted, begun
from bot.texts.calendar import period
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.kinds import Kind, Ref
from store.records import Meeting, Partner, Programme, Record

_STANDS_FOR = say("{acronym} stands for {name}")
_THE_MEETING = say("The {title}, {about}")
_NO_YEARS = say_in("not recorded", "the years it runs")
_NO_FREQUENCY = say_in("not recorded", "how often it meets")
_NO_MEETING = say_in("not recorded", "at which meeting that was")
_NO_ADOPTION = say_in("not recorded", "at which meeting it was adopted")


def tell_period(record: Record, ground: Ground) -> Told:
    """The years it runs; where only a sentence tells of them, that sentence."""
    if not isinstance(record, Programme):
        return unrecorded(_NO_YEARS)
    found = best(record, ground, _lasting)
    if found and not ground.rest(record).isdisjoint(row(found.part)) and not (record.since and record.until):
        return quoted(found.text, [date.iso for date in dates(found.part, ground.rare(ground.rest(record)))])
    if record.since or record.until:
        years = tuple(date.iso for date in (record.since, record.until) if date)
        said = period(record.since, record.until)
        return Stated(begun(said), years)
    if found := first(record, _lasting):
        return quoted(found.text, [date.iso for date in dates(found.part)])
    return unrecorded(_NO_YEARS)


def tell_full_name(record: Record, ground: Ground) -> Told:
    """What its letters stand for; of a meeting the title of the document that is spoken of."""
    if isinstance(record, Meeting) and (documents := spoken_of(record, ground)):
        return Stated("; ".join(documents), documents)
    short = acronym(record)
    name = name_of(record)
    said = _STANDS_FOR.format(acronym=short, name=name) if short else name
    return Stated(said, (record.name,))


def tell_frequency(record: Record, ground: Ground) -> Told:
    """How often it meets or is held, where a sentence says so."""

    said = frozenset({"often", "yearly"} if isinstance(record, Meeting) else {"often"})

    def often(part: str) -> bool:
        return bool(lexicon().heard("frequency", row(part)) & said)

    found = best(record, ground, often) or first(record, often)
    return quoted(found.text) if found else unrecorded(_NO_FREQUENCY)


def tell_adopted_at(record: Record, ground: Ground) -> Told:
    """The meeting at which something happened."""
    match record:
        case Meeting():
            said = _THE_MEETING.format(title=record.title, about=about(record, ground.catalogue))
            return Stated(said, (record.title, record.date.iso))
        case Programme(adopted=adoption) if adoption and adoption.at:
            refs = (Ref(Kind.MEETING, adoption.meeting),) if adoption.meeting else ()
            values = (adoption.at, *([adoption.date.iso] if adoption.date else []))
            return Stated(adopted(record, ground.catalogue), values, refs)
        case Programme():
            return _met(record, ground)
        case Partner():
            return _of_step(record, ground)
    return unrecorded(_NO_MEETING)


def _met(programme: Programme, ground: Ground) -> Told:
    """The sentence that names a meeting of the catalogue by its series."""
    series = [row(one.name) for one in ground.catalogue.series.values()]
    kinds = frozenset(word for words in series for word in words[-1:])
    found = best(programme, ground, lambda part: not kinds.isdisjoint(row(part)))
    return quoted(found.text) if found else unrecorded(_NO_ADOPTION)


def _of_step(partner: Partner, ground: Ground) -> Told:
    step = step_meant(partner, ground)
    meeting = ground.catalogue.meetings.get(step.meeting or "") if step else None
    if step is None or not (step.at or meeting):
        return unrecorded(_NO_MEETING)
    at = tuple(dict.fromkeys(name for name in (step.at, meeting.title if meeting else None) if name))
    refs = (Ref(Kind.MEETING, meeting.id),) if meeting else ()
    return Stated(step_text(step, at[0]), (*at, *([step.date.iso] if step.date else [])), refs)


def _lasting(part: str) -> bool:
    return dated(part) and "lasting" in lexicon().heard("dated", row(part))
