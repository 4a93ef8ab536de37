"""Partners and members as rows."""

from __future__ import annotations

import pytest

from store.kinds import Kind
from tests.store.rows.told import rows


@pytest.mark.parametrize(
    ("kind", "id_", "expected"),
    [
        (
            Kind.PARTNER,
            "canada",
            [
                [
                    "partner",
                    "key canada",
                    "kind country",
                    "status dialogue-partner",
                    "summary Across the ocean.",
                    "iso CA",
                ],
                [
                    "partner_step",
                    "partner_key canada",
                    "position 0",
                    "event Dialogue began",
                    "date 1977",
                    "at 1st meeting",
                    "meeting_key som-1",
                    "source_key A page",
                ],
                ["partner_step", "partner_key canada", "position 1", "event Went on"],
                [
                    "partner_coordinator",
                    "partner_key canada",
                    "position 0",
                    "country_key norway",
                    "since 2021",
                    "until 2024",
                ],
                [
                    "partner_coordinator",
                    "partner_key canada",
                    "position 1",
                    "country_key norway",
                    "as_of March 2025",
                    "note Named there.",
                    "source_key A page",
                ],
                ["partner_level", "partner_key canada", "position 0", "level dialogue-partner"],
                [
                    "partner_level",
                    "partner_key canada",
                    "position 1",
                    "level strategic-partner",
                    "date November 2015",
                    "at 1st meeting",
                    "meeting_key som-1",
                    "note Announced.",
                    "source_key A page",
                ],
            ],
        ),
        (
            Kind.PARTNER,
            "norway",
            [["partner", "key norway", "kind country", "status sectoral-dialogue-partner", "summary North."]],
        ),
        (
            Kind.MEMBER,
            "norway",
            [
                [
                    "member",
                    "key norway",
                    "standing member",
                    "place_key norway",
                    "summary In the north.",
                    "iso NO",
                    "capital_key oslo",
                    "founding True",
                ],
                [
                    "joining",
                    "member_key norway",
                    "date 8 August 1967",
                    "event Signing of the charter",
                    "place_key oslo",
                    "venue City Hall",
                    "meeting_key som-1",
                ],
                [
                    "member_step",
                    "member_key norway",
                    "position 0",
                    "event Observer",
                    "date 1966",
                    "at 1st meeting",
                    "meeting_key som-1",
                    "source_key Another page",
                ],
                ["member_step", "member_key norway", "position 1", "event Applied"],
            ],
        ),
    ],
)
def test_a_partner_or_member_becomes_its_row_and_its_steps(kind: Kind, id_: str, expected: object) -> None:
    """With coordinators and levels of the one, the joining of the other."""
    assert rows(kind, id_) == expected
