"""How long what is told has gone on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.answer.answer import Fact
from bot.reading.proposals.facts import facts
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.belonging import belonging
from bot.reading.registers.itself import itself
from bot.reading.registers.tenures import tenures
from bot.texts.text import speaking
from tests.bot.reading.proposed import answer, proposed

Room = Callable[[Proposer], Iterator[Reading]]


def _told(room: Room, text: str, form: str = "stated", asked: str = "") -> list[Fact]:
    made = [one for one in proposed(room, text, form) if not asked or one.asked == (asked,)]
    return [one for each in made if isinstance(one := answer(each, text), Fact)]


@pytest.mark.parametrize(
    ("room", "text", "told"),
    [
        (tenures, "how many years has Kao Kim Hourn been secretary-general", "That is 3 full years."),
        (tenures, "how many months was Umarjadi Njotowijono secretary-general", "That is 4 full months."),
        (tenures, "for how long was Surin secretary-general", "That is 5 full years."),
        (belonging, "how many full years has Timor-Leste been a member", "That is 1 full year."),
        (belonging, "how many months has Timor-Leste been a member", "That is 12 full months."),
        (itself, "how old is ASEAN", "That is 59 full years."),
    ],
)
def test_whole_units_are_counted(room: Room, text: str, told: str) -> None:
    """Of the calendar, from day to day; of what ended with its last day; the number is among the values."""
    found = [one for one in _told(room, text) if one.lead.endswith(told)]
    assert found
    assert found[0].values[-1] == told.split()[2]


def test_an_agreement_counts_from_its_entry_into_force() -> None:
    """Not from its signature, nor from the days that its summary names."""
    text = "how many years has RCEP been in force"
    assert [one.values[-1] for one in _told(facts, text, "fact", "in_force")][:1] == ["4"]
    assert not [one for one in _told(facts, text, "fact") if "full" in one.lead and "since" not in one.lead]
    charter = _told(itself, "how long has the ASEAN Charter been in force")
    assert charter
    assert not [one for one in charter if "That is" in one.lead]


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (tenures, "when was Surin secretary-general"),  # not asked for how long
        (tenures, "how many years did Malaysia chair ASEAN"),  # several turns
        (tenures, "how many years has Singapore chaired ASEAN in 2027"),  # to come
        (belonging, "how long did Timor-Leste wait after its application"),  # a step does not go on
        (belonging, "how many years lie between the admissions of Brunei and Viet Nam"),  # to another day
    ],
)
def test_nothing_else_is_counted(room: Room, text: str) -> None:
    """The fact stands as it is."""
    assert not [one for one in _told(room, text) if "That is" in one.lead]


def test_it_is_said_in_the_language() -> None:
    """Whole sentences."""
    text = "how old is ASEAN"
    with speaking("id"):
        assert _told(itself, text)[0].lead.endswith("Itu 59 tahun penuh.")
    with speaking("vi"):
        assert _told(itself, text)[0].lead.endswith("Tức là tròn 59 năm.")
