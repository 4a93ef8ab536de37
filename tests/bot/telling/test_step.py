from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.telling.step import status_step, step_text
from store.kinds import PartnershipLevel
from store.records import Elevation, Step
from tests.bot.telling.world import JAPAN, UNION, day, lacking, text, values


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


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (Step("applied"), "applied"),
        (Step("applied", at="54th Meeting"), "applied, at the 54th Meeting"),
        (Step("applied", day("2020-06")), "June 2020: applied"),
        (Step("applied", day("2020-06"), "54th Meeting"), "June 2020: applied, at the 54th Meeting"),
    ],
)
def test_a_step_is_told_with_what_is_known_of_it(step: Step, said: str) -> None:
    assert step_text(step) == said


SECTORAL = replace(
    UNION,
    history=(
        Step("Became Sectoral Dialogue Partner", day("1993")),
        Step("Application to become Dialogue Partner", day("1995")),
        Step("Became Dialogue Partner", day("1996")),
    ),
)


def test_a_sectoral_partner_is_no_dialogue_partner_yet() -> None:
    """Each is asked for by its own name; a step on the way by what it was."""
    assert values(SECTORAL, "since", "sectoral dialogue partner") == ("1993",)
    assert values(SECTORAL, "since", "dialogue partner") == ("1996",)
    assert values(SECTORAL, "since", "application to become dialogue partner") == ("1995",)


def test_of_equal_steps_that_of_the_time_named_is_meant() -> None:
    """Where no time is named it is the first."""
    partner = replace(
        UNION, history=(Step("Mission opened", day("2001")), Step("Mission opened", day("2009")))
    )
    spans = ((date(2009, 1, 1), date(2009, 12, 31)),)
    assert values(partner, "since", "mission", spans=spans) == ("2009",)
    assert values(partner, "since", "mission") == ("2001",)


def test_a_step_on_the_way_is_not_what_it_led_to() -> None:
    """Whoever asked for a partnership has none by that."""
    asked = Step("Comprehensive Strategic Partnership formally requested", day("2023-03-28"))
    partner = replace(JAPAN, history=(asked,))
    assert lacking(partner, "since", steps=frozenset({"comprehensive"})) == "when that was"


def test_the_status_that_is_asked_for_is_the_one_that_a_partner_has() -> None:
    assert values(JAPAN, "since", steps=frozenset({"status"})) == ("1977-03",)


def test_the_present_level_began_with_the_last_step_to_it() -> None:
    """An earlier level is not the one that relations have now."""
    level = Elevation(PartnershipLevel.COMPREHENSIVE_STRATEGIC_PARTNER, day("2023-09-06"))
    partner = replace(JAPAN, levels=(level,))
    assert values(partner, "since", steps=frozenset({"level"})) == ("2023-09-06",)
    assert values(JAPAN, "since", steps=frozenset({"level"})) == ("1977-03",)


def test_a_question_that_says_nothing_of_any_step_means_none() -> None:
    """What is not in the relation has no day there."""
    assert lacking(JAPAN, "since", "zembla") == "when that was"


def test_a_year_among_the_words_tells_a_step_too() -> None:
    """Also where it was not taken for a time."""
    partner = replace(
        UNION, history=(Step("Mission opened", day("2001")), Step("Mission opened", day("2009")))
    )
    assert values(partner, "since", "mission 2009") == ("2009",)


def test_what_a_question_says_of_the_way_to_a_step_is_told() -> None:
    """'asked for' is the request, though the level is named, too."""
    level = frozenset({"comprehensive"})
    assert values(JAPAN, "since", steps=level, beside=frozenset({"request"})) == ("2023-03-28",)
    assert values(JAPAN, "since", steps=level) == ("2023-09-06",)
