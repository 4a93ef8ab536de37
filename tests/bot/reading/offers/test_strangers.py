"""Names that no record bears."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "was the 1st ASEAN-UK SOM in Osaka",
            [
                "place, uk: united-kingdom, 1.4 x 0.4, fits 3 from uk-som-1",
                "place, osaka: Osaka, 1.2 x 1, fits none",
            ],
        ),
        (
            "was the 1st ASEAN-UK SOM in London",
            [
                "place, uk: united-kingdom, 1.4 x 0.4, fits 3 from uk-som-1",
                "place, london: london, 1.5 x 1, fits 2 from uk-som-1",
            ],
        ),
        ("was the 1st ASEAN-UK SOM in osaka", ["place, uk: united-kingdom, 1.4 x 0.4, fits 3 from uk-som-1"]),
        ("where did they meet in Osaka", []),
        ("did Gareth Barry chair the AMM", ["person, gareth barry: Gareth Barry, 1.2 x 1, fits none"]),
        ("did Gareth Barry attend the AMM", ["person, gareth barry: Gareth Barry, 1.2 x 1, fits none"]),
        (
            "did Barton chair the AMM",
            [
                "person, barton: philip-barton, 1.4 x 1, fits 1 from uk-som-1",
                "person, barton: philip-barton, 1 x 1, fits 1 from uk-som-1",
            ],
        ),
        ("did Gareth Barry of the Kelp House chair the AMM", []),
        ("was Zorblatt at the AMM", ["person, zorblatt: Zorblatt, 1.2 x 1, fits none"]),
        ("was the AMM chaired by Gareth Barry", ["person, gareth barry: Gareth Barry, 1.2 x 1, fits none"]),
        ("the AMM chaired by Gareth Barry", ["person, gareth barry: Gareth Barry, 1.2 x 1, fits none"]),
        ("did it chair the AMM", []),
        ("did the UK chair the AMM", ["place, uk: united-kingdom, 1.4 x 0.4, fits 3 from uk-som-1"]),
    ],
)
def test_who_and_where_no_record_names_is_meant_all_the_same(text: str, expected: object) -> None:
    """Somebody before a role or behind 'chaired by', a place behind 'in', in what is asked with yes or no."""
    assert meant(text, "person", "place") == expected
