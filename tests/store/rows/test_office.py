"""An office and a body as rows."""

from __future__ import annotations

import pytest

from store.kinds import Kind
from tests.store.rows.told import rows


@pytest.mark.parametrize(
    ("kind", "id_", "expected"),
    [
        (
            Kind.OFFICE,
            "chair",
            [
                ["office", "key chair", "held_by member", "summary It leads.", "body_key secretariat"],
                [
                    "term",
                    "office_key chair",
                    "position 0",
                    "person_key ana",
                    "country_key norway",
                    "since 2020",
                    "until 2021",
                    "ordinal 1",
                    "role Trade",
                    "theme Onward",
                    "note First.",
                    "source_key A page",
                ],
                ["term", "office_key chair", "position 1", "country_key norway", "since March 2022"],
            ],
        ),
        (
            Kind.BODY,
            "secretariat",
            [
                [
                    "body",
                    "key secretariat",
                    "kind asean-body",
                    "summary An office.",
                    "date February 1976",
                    "place_key oslo",
                ],
                [
                    "body_fact",
                    "body_key secretariat",
                    "position 0",
                    "about staff",
                    "name Staff",
                    "value 300",
                    "date 2020",
                    "number 300",
                    "note About.",
                    "source_key A page",
                ],
                [
                    "body_fact",
                    "body_key secretariat",
                    "position 1",
                    "about motto",
                    "name Motto",
                    "value Together",
                ],
            ],
        ),
    ],
)
def test_an_office_becomes_its_row_and_its_terms_a_body_its_facts(
    kind: Kind, id_: str, expected: object
) -> None:
    """In their order."""
    assert rows(kind, id_) == expected
