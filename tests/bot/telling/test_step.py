from __future__ import annotations

from datetime import date

from bot.telling.step import status_step
from tests.bot.telling.world import JAPAN, UNION, lacking, text, values


def test_the_step_of_the_sense_named_is_told() -> None:
    assert values(JAPAN, "since", steps=frozenset({"treaty"})) == ("2004-07-02",)
    assert values(JAPAN, "since", steps=frozenset({"comprehensive"})) == ("2023-09-06",)


def test_words_name_a_sense_too() -> None:
    assert values(JAPAN, "when", "when did japan accede to the treaty of amity") == ("2004-07-02",)


def test_a_step_on_the_way_is_told_where_its_words_are_said() -> None:
    assert values(JAPAN, "since", "comprehensive partnership requested") == ("2023-03-28",)


def test_a_step_of_another_sense_is_not_told() -> None:
    assert lacking(JAPAN, "since", steps=frozenset({"mission"})) == "when that was"


def test_the_time_named_tells_a_step() -> None:
    spans = ((date(1973, 1, 1), date(1973, 12, 31)),)
    assert values(JAPAN, "since", "relations", spans=spans) == ("1973",)


def test_without_anything_said_the_step_into_the_status_is_meant() -> None:
    assert values(JAPAN, "since") == ("1977-03",)


def test_the_status_began_with_the_main_step() -> None:
    step = status_step(JAPAN)
    assert step is not None
    assert step.event == "Relations formalised"
    assert status_step(UNION) is None


def test_a_step_is_told_with_its_meeting() -> None:
    assert text(JAPAN, "since", steps=frozenset({"comprehensive"})) == (
        "6 September 2023: Relations raised to Comprehensive Strategic Partnership, at the 26th Summit"
    )
