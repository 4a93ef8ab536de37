"""What is told of every record and field, whatever narrows it down."""

from __future__ import annotations

from datetime import date

import pytest

from bot.telling.focus import ASEAN, Focus
from bot.telling.tell import tell
from bot.telling.told import Stated
from tests.bot.tables import lines
from tests.bot.telling.world import RECORDS, focus, world

FOCUSES: dict[str, Focus] = {
    "": Focus(),
    "chair": Focus(roles=frozenset({"chair"})),
    "chairs": Focus(roles=frozenset({"chair"}), several=True),
    "who attended": Focus(roles=frozenset({"attend"})),
    "but the chair": Focus(roles=frozenset({"others"})),
    "who signed": Focus(roles=frozenset({"sign"})),
    "host": Focus(roles=frozenset({"host"})),
    "for Japan": Focus(sides=("japan",)),
    "for ASEAN": Focus(sides=(ASEAN,)),
    "for Malaysia": Focus(sides=("malaysia",)),
    "for the EU in the chair": Focus(roles=frozenset({"chair"}), sides=("european-union",)),
    "of Ana": Focus(people=("ana",)),
    "the foreign minister": Focus(offices=frozenset({"foreign-minister"})),
    "to the fund": Focus(programmes=("fund",)),
    "of Japan": Focus(partners=("japan",)),
    "on which day": Focus(precision="day"),
    "in which month": Focus(precision="month"),
    "accession to the treaty": Focus(steps=frozenset({"treaty"})),
    "strategic level": Focus(steps=frozenset({"comprehensive", "strategic"})),
    "asked for": Focus(steps=frozenset({"comprehensive"}), beside=frozenset({"request"})),
    "now": Focus(present=date(2025, 1, 15)),
    "in 2023": Focus(spans=((date(2023, 1, 1), date(2023, 12, 31)),)),
    "why": Focus(reason=True),
    "schools": focus("how many schools"),
    "trade in 2021": focus("trade in 2021"),
    "delegates": focus("delegates"),
    "statement on youth": focus("statement on youth"),
    "rescue boats": focus("rescue boats"),
    "talks began": focus("talks began"),
    "in force": focus("entered into force"),
    "theme": focus("theme"),
    "nurses": focus("nurses"),
}


def told(record: str, asked: str) -> str:
    """What is told of a field, its values and the records that it names; what is not recorded."""
    field, _, how = asked.partition(", ")
    (one,) = (one for one in RECORDS if f"{one.kind_} {one.id}" == record)
    made = tell(one, (field,), FOCUSES[how], *world())[0]
    if not isinstance(made, Stated):
        return f"not recorded: {made.what}"
    refs = " ".join(ref.id for ref in made.refs)
    return " | ".join((made.text, "; ".join(made.values), refs, made.source)).rstrip(" |")


@pytest.mark.parametrize(("record", "asked", "expected"), lines("telling/grid.tsv"))
def test_a_fact_is_told_by_what_narrows_it_down(record: str, asked: str, expected: str) -> None:
    """Its words, its values and the records that it names."""
    assert told(record, asked) == expected
