"""Follow-ups that put another part into what was asked."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from bot.reading.reading import Reading
from tests.bot.reading.follow_ups.test_entered import DESK
from tests.bot.reading.follow_ups.test_swapping import CANADA, US_IN_2024
from tests.questions.score import TODAY


def anew(then: str, context: Context) -> list[Reading]:
    """The readings of a question that was asked back, with something said anew, the best first."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), context)
    return [
        one for one in readings if "context" in one.features and one.sense in ("changed", "put right", "")
    ]


@pytest.mark.parametrize(
    ("then", "id_"),
    [
        ("same for canada", "asean-canada-special-summit-2024"),
        ("and with japan?", "asean-japan-summit-27"),
        ("and australia?", "asean-australia-summit-4"),
    ],
)
def test_a_partner_goes_into_the_question_that_was_asked_back(then: str, id_: str) -> None:
    """Level and year stay, and what is asked; none of those that were to choose from is meant."""
    best = anew(then, US_IN_2024)[0]
    assert (best.refs[0].id, best.asked) == (id_, ("when",))


def test_several_that_fit_as_well_are_asked_about_once_more() -> None:
    """Another year leaves open which of the two series is meant."""
    [best, *_] = anew("and in 2023?", US_IN_2024)
    assert best.form == "ask"
    assert {ref.id for ref in best.refs} == {"east-asia-summit-18", "asean-us-summit-11"}


def test_a_number_alone_picks_one_of_those_to_choose_from() -> None:
    """'The second one' is no second meeting of a series."""
    assert not anew("the second one", US_IN_2024)


def test_a_year_of_one_of_them_picks_it() -> None:
    """Where the question named no year, one tells them apart."""
    readings = DESK.reader.readings(DESK.reader.said("the 2023 one", TODAY), CANADA)
    within = [one for one in readings if one.sense == "within"]
    assert within[0].refs[0].id == "asean-canada-summit-2023"


def test_where_none_bears_all_that_stays_nothing_is_open() -> None:
    """Of a year in which the partner met at no such level, the others of that year are not meant."""
    assert not [one for one in anew("and in 1990?", US_IN_2024) if one.form == "ask" and not one.missing]
