"""Follow-ups that put another part into what was asked."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from bot.reading.reading import Reading
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY

US_IN_2024, CANADA = "2024 sumit with the US, what day", "date of the asean-canada summit"


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
    context = after(US_IN_2024)
    assert context.form == "ask"
    best = anew(then, context)[0]
    assert (best.refs[0].id, best.asked) == (id_, ("when",))


def test_several_that_fit_as_well_are_asked_about_once_more() -> None:
    """Another year leaves open which of the two series is meant."""
    [best, *_] = anew("and in 2023?", after(US_IN_2024))
    assert best.form == "ask"
    assert {ref.id for ref in best.refs} == {"east-asia-summit-18", "asean-us-summit-11"}


def test_a_number_alone_picks_one_of_those_to_choose_from() -> None:
    """'The second one' is no second meeting of a series."""
    assert not anew("the second one", after(US_IN_2024))


def test_a_year_of_one_of_them_picks_it() -> None:
    """Where the question named no year, one tells them apart."""
    readings = DESK.reader.readings(DESK.reader.said("the 2023 one", TODAY), after(CANADA))
    assert readings[0].refs[0].id == "asean-canada-summit-2023"
