from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.answer.listing import answer_pledges
from tests.bot.answer.world import answer, inquiry


@pytest.mark.parametrize(
    ("asked", "lead", "values"),
    [
        (
            "pledges by canada",
            "Canada: CAD 3.5 million to COVID-19 ASEAN Response Fund",
            ("3500000 CAD",),
        ),
        (
            "what did the uk pledge in 2022",
            "United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund (6 July 2022).",
            ("1000000 GBP",),
        ),
    ],
)
def test_what_a_partner_gave_is_told_with_its_day(asked: str, lead: str, values: tuple[str, ...]) -> None:
    """Its own pledges in the time asked about, none of another partner's."""
    told = answer(asked)
    assert isinstance(told, Fact)
    assert told.lead.startswith(lead)
    assert told.values == values


@pytest.mark.parametrize(
    "asked",
    [
        "what did the uk pledge in 2019",
        "pledges at the 1st uk som",
        "how big is the uk covid fund",
        "pledges",
    ],
)
def test_where_more_or_less_is_said_another_room_answers(asked: str) -> None:
    """A time without pledges, a meeting, a fund or nobody: not for this room."""
    assert answer_pledges(inquiry(asked)) is None
