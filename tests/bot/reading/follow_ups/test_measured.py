"""What was told last, measured against another."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


def truths(*turns: str) -> list[str]:
    """What the readings of the last of some turns that measure say: yes or no."""
    *before, text = turns
    said = DESK.reader.said(text, TODAY)
    readings = DESK.reader.readings(said, after(*before))
    found = [
        one for one in readings if any("measured" in name for name, held in one.features.items() if held)
    ]
    answers = [DESK.answerer.answer(one, said) for one in found]
    return [one.values[0] for one in answers if isinstance(one, Fact)]


@pytest.mark.parametrize(
    ("turns", "truth"),
    [
        (("how many ASEAN-India Summits were there?", "is that more than with Korea?"), "yes"),
        (("how many programmes with Canada?", "is that fewer than with New Zealand?"), "no"),
        (("how many countries acceded to the TAC in 2025?", "is that more than in 2022?"), "no"),
        (
            (
                "what did India pledge at the 14th ASEAN-India Summit?",
                "is that more than at the 6th ASEAN-India Summit?",
            ),
            "yes",
        ),
        (("when did Viet Nam join ASEAN?", "and Myanmar?", "is that later?"), "yes"),
        (("when was the 14th ASEAN-India Summit?", "and the 7th?", "is that later?"), "no"),
    ],
)
def test_it_is_more_or_later(turns: tuple[str, ...], truth: str) -> None:
    """Counts, sums and days, against what is named now or was told of before."""
    assert truth in truths(*turns)


def test_against_nothing_nothing_is_measured() -> None:
    """One meeting alone is later than none."""
    assert not truths("when was the 14th ASEAN-India Summit?", "is that later?")


def test_what_is_asked_without_whether_is_not_measured() -> None:
    """'Which was later' asks for one of them."""
    assert not truths("when was the 14th ASEAN-India Summit?", "and the 7th?", "which was later?")
