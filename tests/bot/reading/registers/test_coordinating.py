"""Who coordinates relations with a partner, and who did."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.registers.coordinating import coordinating
from tests.bot.reading.proposed import answer, leads, proposed


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("who coordinates relations with Russia", "Myanmar"),
        ("who coordinated relations with Japan in 2023", "Thailand"),
        ("who coordinated relations with Russia before Myanmar", "Cambodia"),
        ("who took over the coordination of relations with Russia from Cambodia", "Myanmar"),
        ("who looks after relations with Russia", "Myanmar"),
        ("who coordinates relations with New Zealand until 2027", "Viet Nam"),
    ],
)
def test_who_coordinates(text: str, who: str) -> None:
    """Today, in a time, before or after another, until its end."""
    made = [answer(one, text) for one in proposed(coordinating, text, "stated") if one.asked == ("who",)]
    assert [one for one in made if isinstance(one, Fact) and one.lead.startswith(who) and ";" not in one.lead]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("who coordinates relations with Canada", 1),
        ("which member state handles relations with Canada", 1),
        ("who coordinated relations with Canada", 3),
        ("coordinators of Canada", 3),
        ("who has coordinated relations with Canada", 3),
    ],
)
def test_who_coordinates_now_is_told_alone(text: str, number: int) -> None:
    """As far as it is known; who did, and all of them, where these are asked for."""
    made = [answer(one, text) for one in proposed(coordinating, text, "stated") if one.asked == ("who",)]
    told = [one.lead.count(";") + 1 for one in made if isinstance(one, Fact)]
    assert max(told) == number


@pytest.mark.parametrize(
    ("text", "told", "untold"),
    [
        ("who coordinates whom", "Japan: Singapore", "Japan: Thailand"),
        ("country coordinators in 2022", "Japan: Thailand, 2021 to 2024", "United Kingdom: Viet Nam"),
        ("coordinator of each dialogue partner now", "Japan: Singapore", "Gulf Cooperation Council"),
    ],
)
def test_where_no_partner_is_named_all_are_told(text: str, told: str, untold: str) -> None:
    """Those of today, or of a time that is named; of partners of a standing where one is named."""
    lines = leads(coordinating, text, "roll").split("\n")
    assert any(line.startswith(told) for line in lines)
    assert not any(line.startswith(untold) for line in lines)


def test_nothing_where_no_coordination_is_spoken_of() -> None:
    """Who was in the chair is told elsewhere."""
    assert proposed(coordinating, "who chaired for Japan") == []


def test_where_nobody_is_known_to_coordinate_any_more_none_is_told_of_today() -> None:
    """A term that is over says nothing of now; without a time all are told."""
    assert not proposed(coordinating, "who coordinates relations with the EU now")
    assert proposed(coordinating, "who coordinates relations with the EU")
    assert proposed(coordinating, "who coordinates relations with Japan now")
