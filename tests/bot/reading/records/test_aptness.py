"""Whether a field can be told of a record at all, and whether its entries hold it."""

from __future__ import annotations

import pytest

from bot.reading.records.aptness import apt
from store.kinds import Kind, Ref
from tests.bot.reading.planted import scene


@pytest.mark.parametrize(
    ("id_", "kind", "held", "lacking", "never"),
    [
        (
            *("uk-som-1", Kind.MEETING),
            "when where who capacity how_much documents mode how_long level ordinal partners members "
            "adopted_at card",
            "venue topics programmes next_step full_name said theme number",
            "seat period in_force status history coordinator frequency funders kelp",
        ),
        (
            *("amm-49", Kind.MEETING),
            "when how_long level ordinal full_name adopted_at card",
            "where venue who how_much documents mode partners members",
            "seat period status",
        ),
        (
            *("canada-plan-2", Kind.PROGRAMME),
            "when period in_force partners funders adopted_at said number card documents programmes theme",
            "where seat how_much topics full_name members frequency status",
            "who venue mode how_long history next_step",
        ),
        (
            *("port-fund", Kind.PROGRAMME),
            "seat frequency said card",
            "when period partners adopted_at",
            "who venue",
        ),
        (
            *("canada", Kind.PARTNER),
            "when documents adopted_at status history said card programmes frequency number",
            "who period coordinator members how_much level",
            "where venue mode seat topics",
        ),
    ],
)
def test_a_field_is_held_lacking_or_could_never_be_told(
    id_: str, kind: Kind, held: str, lacking: str, never: str
) -> None:
    """A plan has no chair, a partner no venue; a fund may have a seat."""
    record = scene().catalogue.record(Ref(kind, id_))
    for wanted, names in (("held", held), ("lacking", lacking), ("never", never)):
        assert {name: apt(record, name) for name in names.split()} == dict.fromkeys(names.split(), wanted)
