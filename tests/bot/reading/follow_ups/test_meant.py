"""Follow-ups in which words stand for a partner or for the meeting at hand."""

from __future__ import annotations

import pytest

from bot.reading.reading import Reading
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


def meant(first: str, then: str) -> list[Reading]:
    """The readings with names in place of such words, the best first."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), after(first))
    return [one for one in readings if one.meant is not None]


@pytest.mark.parametrize(
    ("first", "then", "id_", "read"),
    [
        (
            "when was the 1st asean-italy dpc",
            "how much did they put into the covid fund",
            "asean-italy-dpc-1",
            "how much did Italy put into the covid fund",
        ),
        ("when was the 1st asean-uk som", "since when are they a dialogue partner", "united-kingdom", ""),
        (
            "when was the 3rd asean-turkiye jscc",
            "their status since when",
            "turkiye",
            "Türkiye's status since when",
        ),
        ("where was the 7th asean-norway jscc", "when did they accede to the TAC", "tac", ""),
        ("when did Italy become a partner", "what did they give to the covid fund", "asean-italy-dpc-1", ""),
        (
            "where was the 18th asean-rok dialogue",
            "what did Manila propose there abt the South China Sea",
            "asean-rok-dialogue-18",
            "",
        ),
        (
            "when was the 20th asean-eu jcc",
            "what did brussels put up there for ARISE",
            "asean-eu-jcc-20",
            "what did brussels put up at the 20th ASEAN-EU Joint Cooperation Committee Meeting for ARISE",
        ),
    ],
)
def test_a_word_stands_for_the_partner_or_the_meeting(first: str, then: str, id_: str, read: str) -> None:
    """Such a text is read as one with the name in it, and answered so."""
    best = meant(first, then)[0]
    assert best.refs[0].id == id_
    assert best.meant is not None
    assert not read or best.meant.text.raw == read


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when was the 1st asean-italy dpc", "what did they talk about"),
        ("when was the 1st asean-italy dpc", "how much did Germany give to their fund"),
        ("when was the 1st asean-italy dpc", "development partners, all of them?"),
        ("when was the 2nd admm-plus", "since when are they dialogue partners"),
        ("when was the 1st asean-italy dpc", "who was there"),
        ("when was the 1st asean-italy dpc", "how much did Germany give there to the covid fund"),
        ("which are the dialogue partners", "how much did they give to the covid fund"),
    ],
)
def test_elsewhere_no_name_is_put_in(first: str, then: str) -> None:
    """Where no partner gives, has or is something, where there are several, or another is named."""
    assert not meant(first, then)


def test_a_fund_is_not_asked_for_all_that_it_got() -> None:
    """What the partner gave is asked, and not what all did."""
    found = meant("when was the 1st asean-italy dpc", "how much did they put into the covid fund")
    assert not [one for one in found if one.asked == ("how_much",) and one.refs[0].id.endswith("fund")]
