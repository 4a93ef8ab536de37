"""When: a meeting's days, a programme's adoption, launch or entry into force, a partner's step."""

from __future__ import annotations

from bot.telling.dates import dated, dates
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.partner import coordinated, tell_coordinator
from bot.telling.sentence import Sentence, best, first
from bot.telling.step import status_step, step_meant, step_text
from bot.telling.told import Stated, Told, Unrecorded, quoted
from bot.telling.wording import adopted, when, where
from store.dates import PartialDate
from store.records import Body, Meeting, Partner, Programme, Record

# Words up to so many letters say nothing of where in a sentence a date stands.
_SHORT = 3


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
            return _unless_vague(date, Stated(str(date), (date.iso,)), ground)
    return Unrecorded("its date")


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
        return Unrecorded("when that was")
    return _unless_vague(step.date, Stated(step_text(step), (step.date.iso,)), ground)


def tell_in_force(record: Record, ground: Ground) -> Told:
    """From when a programme has been in force: a sentence that says so, or its first year."""
    if not isinstance(record, Programme):
        return Unrecorded("when it took effect")
    if entered := _texts(record, ground, "in_force"):
        return entered
    found = first(record, lambda part: dated(part) and "force" in lexicon().heard("dated", row(part)))
    if found:
        date = dates(found.part, _telling("force"))[0]
        return _unless_vague(date, quoted(found.text, [date.iso]), ground)
    if record.since:
        return _unless_vague(record.since, Stated(f"From {record.since}", (record.since.iso,)), ground)
    return Unrecorded("when it took effect")


def _of_meeting(meeting: Meeting, ground: Ground) -> Told:
    place = where(meeting, ground.catalogue)
    at = "" if not place else ", online" if place == "virtual" else f", in {place}"
    days = (meeting.date, *([meeting.date_end] if meeting.date_end else []))
    return _unless_vague(meeting.date, Stated(when(meeting) + at, tuple(date.iso for date in days)), ground)


def _of_programme(programme: Programme, ground: Ground) -> Told:
    """Its adoption, unless a dated sentence says more of what the question says."""
    rest = ground.rest(programme)
    asked = lexicon().among("dated", rest)
    if "force" in asked and "sworn" not in asked:
        return tell_in_force(programme, ground)
    adoption = programme.adopted
    date = adoption.date if adoption else None
    said = adopted(programme, ground.catalogue)
    if "sworn" not in asked:
        found = best(programme, ground, dated)
        if rest & frozenset(row(found.part)) - frozenset(row(said)):
            return _quoted(found, ground)
    if date:
        return _unless_vague(date, Stated(said, (date.iso,)), ground)
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
        stated = Stated(f"From {programme.since}", (programme.since.iso,))
        return _unless_vague(programme.since, stated, ground)
    spoken = first(programme, dated)
    return _quoted(spoken, ground) if spoken and not asked else Unrecorded("when that was")


def _texts(programme: Programme, ground: Ground, field: str) -> Told | None:
    """The legal texts with their days of a field, those of them that the question names."""
    rows = [(one, date) for one in programme.instruments if (date := getattr(one, field))]
    rest = ground.rare(ground.rest(programme))
    worth = [ground.weight(rest & frozenset(row(one.name))) for one, _ in rows]
    rows = [pair for pair, gained in zip(rows, worth, strict=True) if gained == max(worth)]
    if not rows:
        return None
    deed = "In force since" if field == "in_force" else "Signed"
    told = "; ".join(f"{one.name}: {date}" if len(rows) > 1 else str(date) for one, date in rows)
    stated = Stated(
        f"{deed} {told}" if len(rows) == 1 else told,
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
        return Unrecorded(f"the exact day, only {date if date.month else f'the year {date.year}'}")
    if ground.focus.precision == "month" and date.month is None:
        return Unrecorded(f"the month, only the year {date.year}")
    return stated
