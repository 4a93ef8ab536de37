"""A programme as rows."""

from __future__ import annotations

import pytest

from store.kinds import Kind
from tests.store.rows.told import rows


@pytest.mark.parametrize(
    ("kind", "id_", "expected"),
    [
        (
            Kind.PROGRAMME,
            "fund",
            [
                ["programme", "key fund", "kind fund", "summary Money.", "since 2020", "until December 2025"],
                [
                    "adoption",
                    "programme_key fund",
                    "date 14 April 2020",
                    "at 1st meeting",
                    "meeting_key som-1",
                    "place_key oslo",
                ],
                ["programme_partner", "programme_key fund", "position 0", "partner_key norway"],
                ["programme_topic", "programme_key fund", "position 0", "topic_key energy"],
                ["agreement", "programme_key fund", "form treaty", "state in-force"],
                [
                    "instrument",
                    "programme_key fund",
                    "position 0",
                    "name Protocol",
                    "signed 2021",
                    "in_force January 2022",
                    "at 1st meeting",
                    "meeting_key som-1",
                    "place_key oslo",
                    "note Amended it.",
                    "source_key A page",
                ],
                ["instrument", "programme_key fund", "position 1", "name Rules"],
                [
                    "party",
                    "programme_key fund",
                    "position 0",
                    "country_key norway",
                    "by signature",
                    "date 14 April 2020",
                    "at 1st meeting",
                    "meeting_key som-1",
                    "place_key oslo",
                    "person_key ana",
                    "note First.",
                    "source_key A page",
                ],
                ["party", "programme_key fund", "position 1", "partner_key canada", "by accession"],
                [
                    "applicant",
                    "programme_key fund",
                    "position 0",
                    "country_key oslo",
                    "state application under examination",
                    "as_of 2024",
                    "source_key A page",
                ],
            ],
        ),
    ],
)
def test_a_programme_becomes_its_row_its_adoption_agreement_and_lists(
    kind: Kind, id_: str, expected: object
) -> None:
    """Texts, parties and applicants with what they link to."""
    assert rows(kind, id_) == expected
