from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.answer.comparison import answer_comparison
from tests.bot.answer.world import CANADA, CANADA_SOM_1, UK, UK_SOM_1, answer, inquiry


@pytest.mark.parametrize(
    ("asked", "refs", "values"),
    [
        (
            "which was first, the 1st uk som or the 1st canada som",
            (CANADA_SOM_1, UK_SOM_1),
            ("1st ASEAN-Canada Senior Officials' Meeting", "2022-05-20"),
        ),
        (
            "which was later, the 1st uk som or the 1st canada som",
            (UK_SOM_1, CANADA_SOM_1),
            ("1st ASEAN-UK Senior Officials' Meeting", "2022-07-06"),
        ),
        ("which came first, canada or the uk as dialogue partner", (CANADA, UK), ("Canada", "1977-02")),
        (
            "which was later, canada or the uk as dialogue partner",
            (UK, CANADA),
            ("United Kingdom", "2021-08-02"),
        ),
    ],
)
def test_the_one_asked_for_comes_first(asked: str, refs: object, values: tuple[str, ...]) -> None:
    """Of two meetings, or two partners, the earlier or the later is told first with its date."""
    told = answer(asked)
    assert isinstance(told, Fact)
    assert (told.refs, told.values) == (refs, values)


def test_both_sides_are_told() -> None:
    """The reply gives both dates, so that the asker sees the difference."""
    told = answer("which came first, canada or the uk as dialogue partner")
    assert isinstance(told, Fact)
    assert told.lead == (
        "Canada: Dialogue Partner relations established, February 1977. "
        "United Kingdom: Dialogue Partner status conferred, 2 August 2021."
    )


def test_a_side_that_does_not_exist_is_no_comparison() -> None:
    """Where one of the two is not recorded, nothing is compared."""
    assert answer_comparison(inquiry("which was first, the 1st uk som or the 9th canada som")) is None
