"""Which steps of partners the senses of a question mean."""

from __future__ import annotations

import pytest

from bot.reading.offers.steps import Ladder, meant_step
from tests.bot.reading.planted import scene
from tests.bot.reading.world import day


def event(id_: str, sense: str) -> str | None:
    step = meant_step(scene().catalogue, scene().content, id_, sense)
    return step.event if step else None


@pytest.mark.parametrize(
    ("id_", "sense", "meant"),
    [
        ("united-kingdom", "dialogue partner", "Dialogue Partner status conferred"),
        ("canada", "dialogue partner", "Dialogue Partner relations established"),
        ("canada", "treaty amity", "Acceded to the Treaty of Amity and Cooperation"),
        ("japan", "strategic partnership", "Relations raised to Strategic Partnership"),
        (
            "japan",
            "comprehensive strategic partnership",
            "Relations raised to Comprehensive Strategic Partnership",
        ),
        ("norway", "sectoral", "Sectoral Dialogue Partner status granted"),
        ("germany", "development partner", "Development Partner status granted"),
        ("united-kingdom", "treaty amity", None),
        ("united-kingdom", "strategic partnership", None),
        ("norway", "dialogue partner", None),
        ("australia", "strategic partnership", None),
        ("germany", "sectoral", None),
    ],
)
def test_a_sense_means_the_step_into_it(id_: str, sense: str, meant: str | None) -> None:
    """Neither an application nor a request for it, nor a step to another rank; None where there was none."""
    assert event(id_, sense) == meant


def test_a_status_means_its_step_too() -> None:
    """Senses of a status, written with hyphens, are understood as those of a step."""
    assert event("united-kingdom", "dialogue-partner") == "Dialogue Partner status conferred"


def test_words_said_prefer_a_step_on_the_way() -> None:
    """What the question says itself decides between the steps of one sense."""
    sense = "comprehensive strategic partnership"
    step = meant_step(scene().catalogue, scene().content, "japan", sense, ["formally", "request"])
    assert step is not None
    assert step.date == day("2023-03-28")


def test_a_ladder_holds_what_the_steps_to_a_rank_are_called() -> None:
    """One of each partner that took it, each name once, in order."""
    ladder = Ladder(scene().catalogue, scene().content)
    assert ladder.events("strategic partnership") == ("Relations raised to Strategic Partnership",)
    assert ladder.events("dialogue partner") == (
        "Dialogue Partner relations established",
        "Dialogue Partner status conferred",
    )


def test_a_ladder_holds_dated_steps_alone() -> None:
    """What nobody knows the date of can be neither first nor last; a rank that nobody took is empty."""
    ladder = Ladder(scene().catalogue, scene().content)
    assert ladder.events("sectoral") == ()
    assert ladder.events("memorandum") == ()
