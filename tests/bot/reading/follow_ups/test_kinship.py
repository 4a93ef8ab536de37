"""How alike records are called."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.kinship import Kinship
from store.kinds import Kind, Ref
from tests.bot.reading.planted import scene


def alike(kind: Kind, id_: str) -> list[str]:
    """The records that are called alike, with how much so."""
    row = Kinship(scene().catalogue, scene().rows).row(Ref(kind, id_))
    refs = scene().engine.refs
    return [f"{refs[at].id} {float(row[at]):.2f}" for at in row.nonzero()[0].tolist()]


@pytest.mark.parametrize(
    ("kind", "id_", "expected"),
    [
        (
            Kind.MEETING,
            "uk-som-1",
            [
                "amm-49 0.22",
                "amm-53 0.22",
                "amm-54 0.22",
                "canada-som-1 0.90",
                "uk-som-1 1.00",
                "uk-som-2 1.00",
                "canada-som-2 0.90",
                "uk-som-3 1.00",
                "uk-som-4 1.00",
            ],
        ),
        (
            Kind.MEETING,
            "amm-49",
            [
                "amm-49 1.00",
                "amm-53 1.00",
                "amm-54 1.00",
                "canada-som-1 0.22",
                "uk-som-1 0.22",
                "uk-som-2 0.22",
                "canada-som-2 0.22",
                "uk-som-3 0.22",
                "uk-som-4 0.22",
            ],
        ),
        (Kind.PROGRAMME, "canada-plan-1", ["canada-plan-1 1.00", "canada-plan-2 0.90", "uk-plan 0.90"]),
        (Kind.PROGRAMME, "lights", ["lights 1.00", "lights-2020 0.90"]),
        (Kind.PROGRAMME, "ports-2010", ["ports-2010 1.00", "ports-2025 0.90"]),
        (Kind.PROGRAMME, "rivers", ["rivers 1.00"]),
        (Kind.PARTNER, "canada", []),
        (Kind.MEETING, "nowhere", []),
    ],
)
def test_meetings_are_alike_by_their_series_programmes_by_their_names(
    kind: Kind, id_: str, expected: object
) -> None:
    """Names of partners and years aside; by a fifth at least."""
    assert alike(kind, id_) == expected
