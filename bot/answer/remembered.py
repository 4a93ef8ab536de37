"""What the next message of a conversation may refer to: the last reading, and the records that were shown."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.answer import (
    Answer,
    Calendar,
    Card,
    Choice,
    Fact,
    Listing,
    Options,
    Refusal,
    Timeline,
)
from bot.answer.heard import focus
from bot.reading.follow_ups.context import SETS, Context, described
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.signs.asked import asked, plainness
from bot.telling.focus import Focus
from store.kinds import Kind, Ref
from store.query.query import Query

SHOWN = 24
"""How many of the records shown are remembered."""
# Forms that are about nothing that a next turn could mean.
_NOTHING = frozenset({"outside", "foreign"})
# What readings tell that ask for no field.
_ASKED = {"pledges": ("how_much",), "sum": ("how_much",), "biggest": ("how_much",)}


def remember(reading: Reading, said: Said, answer: Answer, before: Context) -> Context:
    """What the next turn may refer to; ``before`` where this one was about nothing."""
    refs = _shown(answer) or reading.refs[:SHOWN]
    if reading.form in _NOTHING or not (refs or reading.form in SETS):
        return before
    of_set = reading.form in SETS or reading.form == "pick"
    where = tuple(described(reading, words=of_set))
    within = "context" in reading.features and not of_set
    now = focus(said).over(reading.focus)
    former = (before if before.of_set else before.before) if within else None
    form = "list" if reading.form == "named" and isinstance(answer, Listing) else reading.form
    return Context(
        form,
        reading.query,
        where,
        refs[:SHOWN],
        _asked(reading) or _ASKED.get(reading.form) or _still_asked(reading, said),
        tuple(sorted(now.roles)),
        now.sides,
        _steps(reading, now),
        replace(former, before=None, other=None) if former else None,
        _other(reading, before),
    )


def _other(reading: Reading, before: Context) -> Query | None:
    """What the same was told of before, where this turn went on from it."""
    alike = reading.form == before.form or {reading.form, before.form} <= SETS
    on = alike and "context" in reading.features and before.query != reading.query
    return before.query if on else None


def _asked(reading: Reading) -> tuple[str, ...]:
    """The fields told: of a partner 'who' tells who coordinates."""
    partner = bool(reading.refs) and reading.refs[0].kind is Kind.PARTNER
    return tuple("coordinator" if one == "who" and partner else one for one in reading.asked)


def _still_asked(reading: Reading, said: Said) -> tuple[str, ...]:
    """What was asked of the records of which it is still open which is meant."""
    if reading.form != "ask":
        return ()
    fields = asked(said)
    return tuple(one for one in fields.names[:1] if plainness(fields.features(one)) != "unasked")


def _steps(reading: Reading, now: Focus) -> tuple[str, ...]:
    """The steps of a partner's relation that were spoken of, its present level's where that was told."""
    if not reading.refs or reading.refs[0].kind is not Kind.PARTNER:
        return ()
    return ("level",) if "level" in reading.asked else tuple(sorted(now.steps))


def _shown(answer: Answer) -> tuple[Ref, ...]:
    match answer:
        case Card():
            return (answer.ref,)
        case Refusal():
            return answer.refs or answer.offers
        case Fact() | Listing() | Choice() | Options():
            return answer.refs
        case _:
            return ()


def about(answer: Answer) -> Context:
    """What the next message may refer to after this answer: the records that it shows or offers."""
    match answer:
        case Card():
            return Context("fact", refs=(answer.ref,))
        case Fact() | Choice() | Options() | Refusal():
            return Context("fact", refs=answer.refs[:SHOWN])
        case Listing() | Calendar() | Timeline():
            return Context("list", refs=answer.refs[:SHOWN])
        case _:
            return Context()
