"""Items of registers set side by side: which was longer, how far apart they are, who had more."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.tenures import tenures
from tests.bot.reading.proposed import Room, answer, proposed


def _values(room: Room, text: str, form: str, mark: str) -> list[tuple[str, ...]]:
    made = [one for one in proposed(room, text, form) if one.features.get(f"entries {mark}")]
    return [one.values for each in made if isinstance(one := answer(each, text), Fact)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("who was longer Secretary-General, Rusli Noor or Phan Wannamethee", "Rusli Noor"),
        ("which Secretary-General had the shortest term", "Umarjadi Njotowijono"),
    ],
)
def test_who_was_longer_in_office(text: str, name: str) -> None:
    """By the days of the terms, of two that are named or of all."""
    assert {values[0] for values in _values(tenures, text, "stated", "length")} == {name}


def test_how_far_apart_two_joined() -> None:
    """In the unit that is asked."""
    text = "how many years lie between the admissions of Brunei and Viet Nam"
    assert ("11", "1984-01-07", "1995-07-28", "11") in _values(belonging, text, "gap", "apart")


def test_whether_two_joined_on_one_day() -> None:
    """Yes and no, by their days."""
    text = "did Laos and Myanmar join ASEAN on the same day"
    assert [values[0] for values in _values(belonging, text, "alike", "alike")] == ["yes"]
    text = "did Laos and Cambodia join ASEAN on the same day"
    assert [values[0] for values in _values(belonging, text, "alike", "alike")] == ["no"]


def test_who_chaired_more_often() -> None:
    """Turns that have begun are counted, each with how many there are."""
    text = "who chaired ASEAN more often, Malaysia or Singapore"
    (values,) = _values(tenures, text, "rank sets", "counted")
    assert values[1:] == ("4", "3", "1")


def test_in_which_of_two_years_more_joined() -> None:
    """The parties of each year are counted."""
    text = "did more parties join the TAC in 2022 or in 2023"
    values = _values(bonds, text, "rank sets", "counted")
    assert values[0][1:] == ("7", "4", "3")


def test_the_year_in_which_most_joined() -> None:
    """The year with its number first."""
    text = "in which year did most states accede to the TAC"
    assert _values(bonds, text, "roll", "tallied")[0][:2] == ("2022", "7")


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("were Rusli Noor and Dharsono from the same country", "yes"),
        ("Surin Pitsuwan and Ong Keng Yong - same nationality?", "no"),
    ],
)
def test_whether_two_were_of_one_country(text: str, truth: str) -> None:
    """By the terms that they held, each with its country."""
    assert [values[0] for values in _values(tenures, text, "alike", "alike")] == [truth]


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("after Surin the next secretary general was Le Luong Minh, right?", "yes"),
        ("after Ong Keng Yong the next secretary general was Le Luong Minh, right?", "no"),
        ("after Ong Keng Yong the secretary general was Le Luong Minh, right?", "yes"),
    ],
)
def test_whether_one_came_after_another_that_is_named_first(text: str, truth: str) -> None:
    """The next one is nobody else; whoever came later came after."""
    assert [values[0] for values in _values(tenures, text, "whether", "order")] == [truth]


def test_both_says_of_no_day_that_it_is_the_same() -> None:
    """'Are both parties' asks of each of them."""
    assert not _values(bonds, "are Norway and Brazil both parties to the TAC", "alike", "alike")
    assert _values(bonds, "did Norway and Brazil both join the TAC on one day", "alike", "alike")
