"""What words around a meaning rule out."""

from __future__ import annotations

import pytest

from bot.reading.words.ruling import ruled_out
from tests.bot.reading.planted import readings, said


def out(text: str) -> list[str]:
    """The words that are ruled out."""
    read = said(text).text
    return [read.forms[at] for at in sorted(ruled_out(read))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the ASEAN-UK SOM, not Canada", ["canada"]),
        ("meetings (not in Tokyo) of officials", ["tokyo"]),
        ("meetings without Japan", ["japan"]),
        ("meetings not with the UK", ["uk"]),
        ("leave Japan out", ["japan"]),
        ("not Japan but not Norway either", ["japan", "norway"]),
    ],
)
def test_the_telling_word_behind_a_ruling_out_is_ruled_out(text: str, words: list[str]) -> None:
    """The first that is no mere link, of each word that rules out."""
    assert out(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "meetings with Canada",
        "no. 3 of the ASEAN-UK SOMs",  # a number
        "the leaders left with Canada",  # they went
        "when did the leaders leave with Canada",
        "Canada did not attend",  # before the word
        "Canada, alone or with others",
        "Tokyo was it not",  # nothing is behind it
    ],
)
def test_nothing_is_ruled_out_without_a_word_behind_that_rules(text: str) -> None:
    """Neither a number nor people who left rule out what follows; nor is what stands before a word meant."""
    assert out(text) == []


def test_a_sign_ends_what_is_ruled_out() -> None:
    """Behind a comma something else begins."""
    assert out("not the one, Tokyo") == []


def test_no_record_is_called_by_what_is_ruled_out() -> None:
    """Each meaning of such words counts for no record; the others keep theirs."""
    found = said("senior officials with the UK, not Canada").offers
    ruled = [one for one in found if one.key == "canada"]
    assert ruled
    assert not any(one.credit.any() for one in ruled)
    assert any(one.credit.any() for one in found if one.key == "united-kingdom")


def test_a_meaning_that_is_ruled_out_still_bounds_a_set() -> None:
    """The meetings with the UK without those where Canada was are among the readings."""
    found = [{ref.id for ref in one.refs} for one in readings("list meetings with the UK but not Canada")]
    assert {"uk-som-1", "uk-som-2", "uk-som-3", "uk-som-4"} in found
