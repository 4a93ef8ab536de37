from __future__ import annotations

import pytest

from bot.answer.facts.stated import Stated, quoted, titles, without_repeats
from tests.bot.answer.world import FUND, PLAN_1, desk


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ([], []),
        (["6 July 2022, in London", "In London, United Kingdom, 6 July 2022"], [1]),
        (["In London, United Kingdom, 6 July 2022", "6 July 2022, in London"], [0]),
        (["In London", "Topics: Trade"], [0, 1]),
        (["Same", "Same"], [0]),
    ],
)
def test_what_is_said_already_is_not_said_again(told: list[str], kept: list[int]) -> None:
    """Of two that say the same the fuller one stays, in its place."""
    facts = [Stated(text) for text in told]
    assert without_repeats(facts) == [facts[at] for at in kept]


def test_a_name_told_before_is_not_repeated_with_its_country() -> None:
    """The place of an adoption stands in its sentence already."""
    adopted = Stated("Adopted 1971 in Kuala Lumpur", ("1971",))
    place = Stated("In Kuala Lumpur, Malaysia", ("Kuala Lumpur",))
    elsewhere = Stated("In Bangkok, Thailand", ("Bangkok",))
    assert without_repeats([adopted, place]) == [adopted]
    assert without_repeats([adopted, elsewhere]) == [adopted, elsewhere]


def test_a_number_is_no_name() -> None:
    """'3 days' is told though '3' stands in a date before it."""
    date, days = Stated("3 to 5 May 2020", ("2020-05-03",)), Stated("3 days", ("3",))
    assert without_repeats([date, days]) == [date, days]


def test_a_sentence_is_quoted_without_its_full_stop() -> None:
    """The sentence stands as it is recorded, to be ended once."""
    assert quoted("It met.", ["x"]) == Stated("It met", ("x",))


def test_records_are_told_by_their_names() -> None:
    """Names in a row are the text, the values and the references."""
    programmes = [desk().catalogue.programmes[ref.id] for ref in (FUND, PLAN_1)]
    names = ("COVID-19 ASEAN Response Fund", "ASEAN-UK Plan of Action 2017-2021")
    assert titles(programmes) == Stated("; ".join(names), names, (FUND, PLAN_1))
