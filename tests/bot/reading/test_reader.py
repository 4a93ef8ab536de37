"""All that is proposed of a text, put together."""

from __future__ import annotations

import pytest

from bot.reading.reader import Reader
from store.query.written import read, write
from tests.bot.reading.proposed import said, scene

TEXTS = (
    "when was the first asean-uk som",
    "which meetings with japan or china since 2010 were not in bali",
    "was it GBP 1 million that the UK pledged to the covid fund?",
    "was it 2.5 dollars that japan pledged",
    "who hosted more summits, thailand or laos",
    "how many days between the 1st and the 2nd asean-gcc summit",
    "did australia become a dialogue partner before india?",
    "what was the biggest pledge to the covid fund",
    "the longest project with australia",
)


@pytest.mark.parametrize("text", TEXTS)
def test_whatever_is_proposed_can_be_written_and_put_again(text: str) -> None:
    """Explanations, buttons and the context of a conversation hold queries in their written form."""
    readings = Reader(scene()).readings(said(text))
    assert readings
    assert [one.query for one in readings if read(write(one.query)) != one.query] == []


def test_none_to_come_is_told_from_one_that_another_reading_finds() -> None:
    """'The next meeting with the EU' is the summit that is announced, and none of another series."""
    marked = {
        one.empty: one.features.get("none next but elsewhere", 0.0)
        for one in Reader(scene()).readings(said("when do the EU and ASEAN leaders meet next"))
        if one.sense == "next"
    }
    assert marked == {True: 1.0, False: 0.0}
    alone = Reader(scene()).readings(said("when is the next ASEAN-UK SOM"))
    assert not any("none next but elsewhere" in one.features for one in alone)


def test_of_a_grouping_by_itself_nothing_else_is_proposed() -> None:
    """Not the fund, nor the programmes, that bear its name."""
    (made,) = Reader(scene()).readings(said("which countries are in ASEAN+3"))
    assert made.asked == ("partners",)
    assert len(Reader(scene()).readings(said("which programmes are with ASEAN+3"))) > 1
