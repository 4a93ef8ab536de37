"""Words that stand in the titles of few records."""

from __future__ import annotations

import pytest

from bot.reading.records.titled import by_title, out_of_title, titled
from store.kinds import Kind, Ref
from tests.bot.reading.proposed import said, scene

NARGIS, AMM = "asean-foreign-ministers-special-nargis-2008", "amm-41"
TEXT = "the foreign ministers met because of cyclone nargis, when"


def place(id_: str) -> int:
    return scene().engine.at[Ref(Kind.MEETING, id_)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TEXT, {"cyclon", "nargis"}),
        ("when did the leaders meet after the tsunami", {"tsunami"}),
        ("when was the 12th ASEAN-Japan Summit", set()),
    ],
)
def test_the_words_of_few_titles_are_found(text: str, words: set[str]) -> None:
    """Not those that many titles share."""
    assert {one.offer.key for one in titled(said(text), scene())} == words


def test_such_a_word_tells_for_its_record_and_against_others() -> None:
    """Though their sentences hold it, too."""
    ours, other = (by_title(said(TEXT), scene(), place(one)) for one in (NARGIS, AMM))
    assert ours["record titled alone"] > 0.5
    assert ours["record titled elsewhere"] == 0.0
    assert other["record titled alone"] == 0.0
    assert other["record titled elsewhere"] == ours["record titled alone"]


def test_a_set_without_the_record_of_the_title_leaves_it_out() -> None:
    """By how much the word tells."""
    engine = scene().engine
    without, within = (1 << place(AMM)), (1 << place(AMM)) | (1 << place(NARGIS))
    assert engine.refs[place(NARGIS)].id == NARGIS
    assert out_of_title(said(TEXT), scene(), without) > 0.5
    assert out_of_title(said(TEXT), scene(), within) == 0.0
