"""What was said before, over the small catalogue, and what follows it."""

from __future__ import annotations

from functools import cache

from bot.reading.follow_ups.context import Context, Part
from bot.reading.follow_ups.following import Following
from bot.reading.proposals.facts import facts
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from store.query.condition import Condition, Has, both
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.reading.planted import said, scene

_NUMBERS = {"uk-som-1": 1, "canada-som-2": 2, "amm-49": 49}


def after(id_: str, kind: Kind = Kind.MEETING, asked: str = "when") -> Context:
    """What is kept after one fact of a record, which was called by its number where it has one."""
    query = Select(Sort(kind), Has("id", (id_,)))
    number = _NUMBERS.get(id_)
    where = (Part("ordinal", Has("ordinal", (number,))),) if number else ()
    return Context("fact", query, where, (Ref(kind, id_),), (asked,))


def drawn(*parts: tuple[str, Condition], sort: Sort = Sort.MEETING) -> Context:
    """What is kept after a list."""
    select = Select(sort, both(*(where for _, where in parts)))
    refs = scene().engine.refs_of(scene().engine.find(select))[::-1]
    return Context("list", select, tuple(Part(*one) for one in parts), refs)


@cache
def _following() -> Following:
    return Following(scene())


def follow_ups(text: str, context: Context) -> list[Reading]:
    return list(_following().readings(Proposer(scene(), said(text)), context, facts))


def told(found: list[Reading]) -> list[str]:
    """The form and sense of each reading, the first record and how many, the field; each but once."""
    rows = (f"{one.form} {one.sense}: {_first(one)} {' '.join(one.asked)}".strip() for one in found)
    return list(dict.fromkeys(rows))


def _first(reading: Reading) -> str:
    if not reading.refs:
        return "none"
    more = f" and {len(reading.refs) - 1}" if len(reading.refs) > 1 else ""
    return f"{reading.refs[0].id}{more}"
