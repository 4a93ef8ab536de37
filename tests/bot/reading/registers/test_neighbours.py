"""Who came before or after somebody named."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.reading import Reading
from bot.reading.registers.bonds import bonds
from bot.reading.registers.coordinating import coordinating
from bot.reading.registers.tenures import tenures
from store.query.condition import Beside, parts
from store.query.query import Pick, Select
from tests.bot.reading.proposed import Room, answer, proposed


def _neighbours(text: str) -> list[Reading]:
    """The readings that look to one side of somebody."""
    found = (one for one in proposed(tenures, text, "stated") if isinstance(one.query, Pick))
    of = ((one, one.query.of) for one in found if isinstance(one.query, Pick))
    return [
        one
        for one, query in of
        if isinstance(query, Select) and any(isinstance(where, Beside) for where in parts(query.where))
    ]


def _aside(room: Room, text: str, form: str) -> list[Reading]:
    """The readings of a form that look to one side of somebody."""
    return [one for one in proposed(room, text, form) if one.features.get("entries beside")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("who was SG before Surin", "Ong Keng Yong"),
        ("who was SG after Surin", "Le Luong Minh"),
        ("who chaired ASEAN before the Philippines in 2026", "Malaysia"),
        ("who chaired ASEAN before Malaysia", "Lao PDR"),
        ("which country had the chair after Indonesia", "Lao PDR"),
    ],
)
def test_the_nearest_on_a_side_is_told(text: str, who: str) -> None:
    """In the order of the office; a year may be that of either; of several turns the latest begun."""
    told = answer(next(one for one in _neighbours(text) if one.asked == ("who",)), text)
    assert isinstance(told, Fact)
    assert who in told.values


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("the SG two before Surin", "Rodolfo C. Severino Jr."),
        ("who was SG three after Surin", "Kao Kim Hourn"),
        ("which country takes the gavel over from Manila", "Singapore"),
        ("who had the AEC deputy's job in Jakarta before Satvinder Singh", "Aladdin D. Rillo"),
    ],
)
def test_who_stands_further_on_or_is_named_otherwise(text: str, who: str) -> None:
    """So many places from somebody; a country by its capital; where an office sits tells of nobody; one of
    whom only the end is known came before."""
    made = [answer(one, text) for one in proposed(tenures, text, "stated") if one.asked == ("who",)]
    assert any(who in one.values for one in made if isinstance(one, Fact))


def test_where_no_word_says_beside_whom_nobody_is_looked_for() -> None:
    """'Surin in 2010' is nobody before him."""
    assert not _neighbours("was Surin SG in 2010")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("how many had signed the TAC before the US", "25"),
        ("how many parties did the TAC have before Germany acceded", "38"),
        ("how many countries joined the TAC after the EU", "28"),
    ],
)
def test_all_on_a_side_are_counted(text: str, number: str) -> None:
    """Not the nearest, where it is asked how many."""
    (made,) = _aside(bonds, text, "number")
    told = answer(made, text)
    assert isinstance(told, Fact)
    assert told.values == (number,)


def test_all_on_a_side_are_listed_where_several_are_asked_for() -> None:
    """'which countries' are all, 'which country' is the nearest; the phrase names who they came after."""
    text = "which countries joined the TAC after Kuwait"
    told = answer(_aside(bonds, text, "roll")[0], text)
    assert isinstance(told, Fact)
    assert {"Luxembourg", "Algeria", "Uruguay", "Finland"} <= set(told.values)
    assert "after Kuwait: 4" in told.lead
    assert not _aside(bonds, "which country joined the TAC after Kuwait", "roll")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("who coordinated relations with the UK before Viet Nam", "Brunei Darussalam"),
        ("who coordinated Canada after Malaysia", "Lao PDR"),
        ("who will coordinate relations with the UK after Viet Nam", ""),
        ("who coordinated relations with India before the Philippines", ""),
    ],
)
def test_coordinators_follow_each_other_as_they_are_recorded(text: str, who: str) -> None:
    """One of which a day alone is known has its place in the record; nobody is told beyond its ends."""
    told = [answer(one, text) for one in _aside(coordinating, text, "stated") if one.asked == ("who",)]
    assert [one.values[0] for one in told if isinstance(one, Fact)] == ([who] if who else [])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("which country chaired two years before Laos", "Cambodia"),
        ("who held the chair 3 years after Indonesia", "Philippines"),
        ("which country chaired the year before Malaysia", "Lao PDR"),
        ("who will chair after the Philippines", "Singapore"),
        ("who chaired after Singapore", "Thailand"),
        ("who will chair after Singapore", ""),
    ],
)
def test_turns_are_counted_by_years(text: str, who: str) -> None:
    """A turn is a year; who will come next comes after the last turn, also after one that is to come."""
    told = [answer(one, text) for one in _aside(tenures, text, "stated") if one.asked == ("who",)]
    assert [one.values[0] for one in told if isinstance(one, Fact)] == ([who] if who else [])
