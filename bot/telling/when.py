"""When: a meeting's days, a programme's adoption, launch or entry into force, a partner's step."""

from __future__ import annotations

from bot.telling.dates import dated, dates
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.partner import NO_DAY, coordinated, tell_coordinator
from bot.telling.sentence import Sentence, best, first
from bot.telling.step import status_step, step_meant, step_text
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.telling.wording import adopted, begun, when, words
from bot.texts.calendar import dated as on
from bot.texts.calendar import day
from bot.texts.lists import both
from bot.texts.territories import name_of
from bot.texts.text import WRITTEN_IN, say, say_in, speaking
from store.dates import PartialDate
from store.kinds import Mode
from store.records import Body, Meeting, Partner, Programme, Record

# Words up to so many letters say nothing of where in a sentence a date stands.
_SHORT = 3
_WHEN_ONLINE, _WHEN_IN = say("{date}, online"), say("{date}, in {place}")
_FROM, _SIGNED, _IN_FORCE = say("From {date}"), say("Signed {date}"), say("In force since {date}")
_ONLY_MONTH = say_in("not recorded", "the exact day, only {date}")
_ONLY_YEAR = say_in("not recorded", "the exact day, only the year {year}")
_NO_MONTH = say_in("not recorded", "the month, only the year {year}")
_NO_DATE = say_in("not recorded", "its date")
_NO_START = say_in("not recorded", "when it took effect")


def tell_when(record: Record, ground: Ground) -> Told:
    """The date; that it is not known as precisely as it is asked for."""
    match record:
        case Meeting():
            return _of_meeting(record, ground)
        case Programme():
            return _of_programme(record, ground)
        case Partner():
            return tell_since(record, ground)
        case Body(date=PartialDate() as date):
            return _unless_vague(date, Stated(begun(day(date)), (date.iso,)), ground)
    return unrecorded(_NO_DATE)


def tell_since(record: Record, ground: Ground) -> Told:
    """The day of the step that a question to a partner's relation means."""
    if not isinstance(record, Partner):
        return tell_in_force(record, ground)
    if coordinated(ground):
        return tell_coordinator(record, ground)
    step = step_meant(record, ground)
    if step is None and not (ground.focus.steps or ground.rare(ground.rest(record))):
        step = status_step(record)
    if step is None or step.date is None:
        return unrecorded(NO_DAY)
    return _unless_vague(step.date, Stated(step_text(step), (step.date.iso,)), ground)


def tell_in_force(record: Record, ground: Ground) -> Told:
    """From when a programme has been in force: a sentence that says so, or its first year."""
    if not isinstance(record, Programme):
        return unrecorded(_NO_START)
    if entered := _texts(record, ground, "in_force"):
        return entered
    found = first(record, lambda part: dated(part) and "force" in lexicon().heard("dated", row(part)))
    if found:
        date = dates(found.part, _telling("force"))[0]
        return _unless_vague(date, quoted(found.text, [date.iso]), ground)
    if record.since:
        return _unless_vague(
            record.since, Stated(_FROM.format(date=on(record.since)), (record.since.iso,)), ground
        )
    return unrecorded(_NO_START)


def _of_meeting(meeting: Meeting, ground: Ground) -> Told:
    cities = [name_of(place) for place in map(ground.catalogue.places.get, meeting.places) if place]
    said = begun(when(meeting))
    if cities:
        mode = [words(meeting.mode)] if meeting.mode in (Mode.VIRTUAL, Mode.HYBRID) else []
        said = _WHEN_IN.format(date=said, place=", ".join([both(cities), *mode]))
    elif meeting.mode is Mode.VIRTUAL:
        said = _WHEN_ONLINE.format(date=said)
    elif meeting.mode is Mode.HYBRID:
        said = _WHEN_IN.format(date=said, place=words(meeting.mode))
    days = (meeting.date, *([meeting.date_end] if meeting.date_end else []))
    return _unless_vague(meeting.date, Stated(said, tuple(date.iso for date in days)), ground)


def _of_programme(programme: Programme, ground: Ground) -> Told:
    """Its adoption, unless a dated sentence says more of what the question says."""
    rest = ground.rest(programme)
    asked = lexicon().among("dated", rest)
    if "force" in asked and "sworn" not in asked:
        return tell_in_force(programme, ground)
    adoption = programme.adopted
    date = adoption.date if adoption else None
    if "sworn" not in asked:
        found = best(programme, ground, dated)
        with speaking(WRITTEN_IN):
            own = frozenset(row(adopted(programme, ground.catalogue)))
        told = max(dates(found.part), key=_exact) if found else None
        exacter = date and told and _exact(date) > _exact(told) and told.first <= date.first <= told.last
        if not exacter and rest & frozenset(row(found.part)) - own:
            return _quoted(found, ground)
    if date:
        return _unless_vague(date, Stated(adopted(programme, ground.catalogue), (date.iso,)), ground)
    return _begun(programme, asked, ground)


def _begun(programme: Programme, asked: frozenset[str], ground: Ground) -> Told:
    """Of a programme whose adoption is not recorded: when it was signed or begun, or is in force from."""
    deed = "sworn" if "sworn" in asked else "begun"
    if deed == "sworn" and (signed := _texts(programme, ground, "signed")):
        return signed
    done = ground.rest(programme) & lexicon().words("dated", "sworn")

    def fits(part: str) -> bool:
        said = row(part)
        return (
            dated(part) and deed in lexicon().heard("dated", said) and (not done or not done.isdisjoint(said))
        )

    if begun := first(programme, fits):
        return _quoted(begun, ground, _telling(deed))
    if programme.since and deed != "sworn":
        stated = Stated(_FROM.format(date=on(programme.since)), (programme.since.iso,))
        return _unless_vague(programme.since, stated, ground)
    spoken = first(programme, dated)
    return _quoted(spoken, ground) if spoken and not asked else unrecorded(NO_DAY)


def _texts(programme: Programme, ground: Ground, field: str) -> Told | None:
    """The legal texts with their days of a field, those of them that the question names."""
    rows = [(one, date) for one in programme.instruments if (date := getattr(one, field))]
    rest = ground.rare(ground.rest(programme))
    worth = [ground.weight(rest & frozenset(row(one.name))) for one, _ in rows]
    rows = [pair for pair, gained in zip(rows, worth, strict=True) if gained == max(worth)]
    if not rows:
        return None
    deed = _IN_FORCE if field == "in_force" else _SIGNED
    told = "; ".join(f"{one.name}: {day(date)}" for one, date in rows)
    stated = Stated(
        deed.format(date=on(rows[0][1])) if len(rows) == 1 else told,
        tuple(date.iso for _, date in rows),
        (),
        rows[0][0].source or "",
    )
    return _unless_vague(rows[0][1], stated, ground)


def _quoted(found: Sentence, ground: Ground, near: frozenset[str] = frozenset()) -> Told:
    """A dated sentence, the date that is nearest to what is asked first."""
    stated = dates(found.part, ground.rare(ground.focus.words) | near)
    return _unless_vague(max(stated, key=_exact), quoted(found.text, [date.iso for date in stated]), ground)


def _telling(deed: str) -> frozenset[str]:
    """The longer words for what was done: 'force', not 'in'."""
    return frozenset(word for word in lexicon().words("dated", deed) if len(word) > _SHORT)


def _exact(date: PartialDate) -> int:
    return bool(date.month) + bool(date.day)


def _unless_vague(date: PartialDate, stated: Stated, ground: Ground) -> Told:
    """A date as it is told, unless a day or month is asked for and not known."""
    if ground.focus.precision == "day" and date.day is None:
        if date.month:
            return unrecorded(_ONLY_MONTH, date=day(date))
        return unrecorded(_ONLY_YEAR, year=date.year)
    if ground.focus.precision == "month" and date.month is None:
        return unrecorded(_NO_MONTH, year=date.year)
    return stated
