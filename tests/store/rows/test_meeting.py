"""A meeting as rows."""

from __future__ import annotations

import pytest

from store.kinds import Kind
from tests.store.rows.told import rows


@pytest.mark.parametrize(
    ("kind", "id_", "expected"),
    [
        (
            Kind.MEETING,
            "som-1",
            [
                [
                    "meeting",
                    "key som-1",
                    "series_key som",
                    "level senior-officials",
                    "date 6 July 2022",
                    "date_end 8 July 2022",
                    "ordinal 1",
                    "venue City Hall",
                    "mode hybrid",
                    "summary They met.",
                ],
                ["meeting_partner", "meeting_key som-1", "position 0", "partner_key norway"],
                ["meeting_partner", "meeting_key som-1", "position 1", "partner_key canada"],
                ["meeting_place", "meeting_key som-1", "position 0", "place_key oslo"],
                ["meeting_topic", "meeting_key som-1", "position 0", "topic_key trade"],
                ["meeting_topic", "meeting_key som-1", "position 1", "topic_key energy"],
                ["meeting_programme", "meeting_key som-1", "position 0", "programme_key fund"],
                ["meeting_body", "meeting_key som-1", "position 0", "body_key secretariat"],
                [
                    "attendance",
                    "meeting_key som-1",
                    "position 0",
                    "person_key ana",
                    "role Director-General",
                    "country Norway",
                    "chair True",
                ],
                ["attendance", "meeting_key som-1", "position 1", "role Secretary", "chair False"],
                ["document", "meeting_key som-1", "position 0", "title Joint statement"],
                ["document", "meeting_key som-1", "position 1", "title Plan", "programme_key fund"],
                [
                    "pledge",
                    "meeting_key som-1",
                    "position 0",
                    "partner_key norway",
                    "amount 1000000.50",
                    "currency NOK",
                    "to the fund",
                    "programme_key fund",
                ],
                [
                    "pledge",
                    "meeting_key som-1",
                    "position 1",
                    "partner_key canada",
                    "amount 3",
                    "currency CAD",
                ],
                ["highlight", "meeting_key som-1", "position 0", "text They agreed."],
                ["highlight", "meeting_key som-1", "position 1", "text They dined."],
                [
                    "next_step",
                    "meeting_key som-1",
                    "event 2nd meeting",
                    "date 2023",
                    "place_key norway",
                    "next_key som-2",
                ],
            ],
        ),
        (
            Kind.MEETING,
            "som-2",
            [
                [
                    "meeting",
                    "key som-2",
                    "series_key som",
                    "level senior-officials",
                    "date May 2023",
                    "summary They met again.",
                    "state postponed",
                ]
            ],
        ),
    ],
)
def test_a_meeting_becomes_its_row_and_one_for_each_entry_of_its_lists(
    kind: Kind, id_: str, expected: object
) -> None:
    """In their order; what it does not say has none."""
    assert rows(kind, id_) == expected
