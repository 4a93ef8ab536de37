"""Whether a part of a question that was asked back is named anew."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reading.follow_ups.context import Context, Part
from bot.reading.follow_ups.kinship import Kinship
from bot.reading.follow_ups.swapping import called_as, question_parts, swaps
from bot.reading.follow_ups.turn import Turn
from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from store.query.condition import Has, Within
from tests.bot.reading.follow_ups.test_entered import DESK
from tests.questions.score import TODAY

US_IN_2024 = Context(
    "ask",
    None,
    (
        Part("partner", Has("partner", ("united-states",))),
        Part("level", Has("level", ("summit",))),
        Part("time", Within("date", date(2024, 1, 1), date(2024, 12, 31))),
    ),
    (Ref(Kind.MEETING, "east-asia-summit-19"), Ref(Kind.MEETING, "asean-us-summit-12")),
    ("when",),
)
"""What is kept after the day of the summit with the US in 2024, which may be either of two."""
CANADA = Context(
    "ask",
    None,
    (Part("partner", Has("partner", ("canada",))),),
    (Ref(Kind.MEETING, "asean-canada-summit-2023"), Ref(Kind.MEETING, "asean-canada-special-summit-2024")),
    ("when",),
)
FACT = Context("fact", None, US_IN_2024.where, US_IN_2024.refs[:1], ("when",))


def turn(before: Context, then: str) -> Turn:
    scene = DESK.reader.scene
    said = DESK.reader.said(then, TODAY)
    return Turn(Proposer(scene, said), before, Kinship(scene.catalogue, scene.rows))


@pytest.mark.parametrize(
    ("before", "then", "swapped"),
    [
        (US_IN_2024, "and in 2023?", True),
        (US_IN_2024, "canada?", True),
        (US_IN_2024, "and with japan?", True),
        (US_IN_2024, "the asean-us one", False),
        (US_IN_2024, "the one with japan", False),
        (CANADA, "the 2023 one", False),
        (FACT, "and in 2023?", False),
    ],
)
def test_a_part_that_none_of_them_bears_is_swapped(before: Context, then: str, swapped: bool) -> None:
    """What some of those to choose from bear picks one, unless the text goes on to something else."""
    assert swaps(turn(before, then)) is swapped


def test_the_level_that_all_share_is_a_part_of_the_question() -> None:
    """Beside what they were described by."""
    assert {"level"} <= {sort for sort, _ in question_parts(turn(CANADA, "and with new zealand?"))}


def test_what_is_meant_may_be_called_as_any_of_them() -> None:
    """The ASEAN-US summits as well as the East Asia Summits."""
    here = turn(US_IN_2024, "and in 2023?")
    row, at = called_as(here), here.engine.at
    assert row[at[Ref(Kind.MEETING, "asean-us-summit-1")]] == 1.0
    assert row[at[Ref(Kind.MEETING, "east-asia-summit-1")]] == 1.0
    assert row[at[Ref(Kind.MEETING, "admm-1")]] < 1.0
