from __future__ import annotations

import pytest

from bot.answer.scope import is_of_all, is_of_set, is_outside
from tests.bot.answer.world import inquiry


@pytest.mark.parametrize(
    ("asked", "outside"),
    [
        ("weather in london", True),
        ("lorem ipsum dolor", True),
        ("", True),
        ("buy me a ticket", True),
        ("1st uk som", False),
        ("canada", False),
        ("meetings in 2022", False),
        ("cyber security", False),
    ],
)
def test_what_names_nothing_of_the_catalogue_is_outside(asked: str, outside: bool) -> None:
    """The wider world, and words that no record holds, are outside; a name, a year or a theme is not."""
    assert is_outside(inquiry(asked)) is outside


@pytest.mark.parametrize(
    ("asked", "of_set"),
    [
        ("meetings with the uk", True),
        ("how many meetings with the uk", True),
        ("latest meeting with the uk", False),
        ("when was the 1st uk som", False),
    ],
)
def test_a_set_is_asked_for_in_so_many_words(asked: str, of_set: bool) -> None:
    """Plurals, 'how many' and 'list' ask for a set; one of a row is none."""
    assert is_of_set(inquiry(asked).question) is of_set


@pytest.mark.parametrize(
    ("asked", "of_all"), [("uk 2022", True), ("when uk 2022", False), ("1st uk som", False)]
)
def test_all_that_fits_may_be_meant(asked: str, of_all: bool) -> None:
    """Names alone may mean all; a fact or a number asks for one."""
    assert is_of_all(inquiry(asked)) is of_all
