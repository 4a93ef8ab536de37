"""Which of several records is thus."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from tests.bot.reading.planted import found, marks, proposed


def chosen(text: str) -> list[tuple[list[str], list[str]]]:
    """The records of each choice, the one that is so first, and those that its query finds."""
    made = [one for one in proposed(comparisons, text) if one.form == "choice"]
    return [([ref.id for ref in one.refs], found(one.query)) for one in made]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the 1st or the 3rd ASEAN-UK SOM, which was in Da Nang", [(["uk-som-3", "uk-som-1"], ["uk-som-3"])]),
        ("the 2nd or the 1st ASEAN-UK SOM, which was in London", [(["uk-som-1", "uk-som-2"], ["uk-som-1"])]),
        ("the 1st or the 2nd ASEAN-UK SOM, which was online", [(["uk-som-2", "uk-som-1"], ["uk-som-2"])]),
        ("the 2nd or the 4th ASEAN-UK SOM, which was in 2025", [(["uk-som-4", "uk-som-2"], ["uk-som-4"])]),
    ],
)
def test_the_one_is_chosen_of_which_the_rest_holds(text: str, told: object) -> None:
    """The others follow it; the query finds it alone."""
    assert chosen(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the 1st or the 2nd ASEAN-UK SOM, which was in Da Nang", []),
        ("the 1st or the 3rd ASEAN-UK SOM, which was with the UK", []),
        ("the 1st ASEAN-UK SOM or the Harbour Fund, which was in London", []),
        ("the 1st or the 3rd ASEAN-UK SOM", []),
        ("which was earlier, the 1st or the 3rd ASEAN-UK SOM in Da Nang", []),
    ],
)
def test_nothing_is_chosen_where_not_just_one_is_so(text: str, told: object) -> None:
    """None, or both; of two kinds; or nothing is said besides."""
    assert chosen(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "the 1st or the 3rd ASEAN-UK SOM, which was in Da Nang",
            [
                [
                    "choice",
                    "choice parts",
                    "compare",
                    "compare gap 0.5",
                    "compare joined or",
                    "compare lacks 1.5",
                    "compare named",
                    "compare of ordinal",
                ]
            ],
        ),
        (
            "the 1st or the 2nd ASEAN-UK SOM, which was online in 2023",
            [
                [
                    "choice",
                    "choice parts 2",
                    "compare",
                    "compare behind 2.31",
                    "compare gap 0.5",
                    "compare joined or",
                    "compare lacks 1.5",
                    "compare named",
                    "compare of ordinal",
                ]
            ],
        ),
    ],
)
def test_a_choice_tells_how_much_bears_it_out(text: str, told: object) -> None:
    """So many parts of what is said."""
    assert [marks(one) for one in proposed(comparisons, text) if one.form == "choice"] == told
