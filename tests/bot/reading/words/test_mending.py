"""Slips are mended only where they hardly can be anything else."""

from __future__ import annotations

import pytest

from bot.reading.words.mending import is_slip
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("wehn", "when"),
        ("sumit", "summit"),
        ("meetinngs", "meetings"),
        ("simmit", "summit"),
        ("minidterial", "ministerial"),
        ("eyars", "years"),
        ("artners", "partners"),
    ],
)
def test_letters_swapped_doubled_left_out_or_wrong_are_slips(word: str, meant: str) -> None:
    """A wrong letter counts only in longer words, its first and last letters right."""
    assert is_slip(word, meant)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("sept", "seat"),
        ("mula", "lula"),
        ("past", "pact"),
        ("voice", "vice"),
        ("mother", "other"),
        ("other", "mother"),
    ],
)
def test_other_words_are_no_slips(word: str, meant: str) -> None:
    """A short word is mended by no letter before it and by no other letter, none by another first one."""
    assert not is_slip(word, meant)


def test_a_letter_typed_twice_is_typed_once() -> None:
    """In short words, too: 'wwas'."""
    assert said("wwhen wwas it").text.forms == ("when", "was", "it")


def test_a_word_spelt_otherwise_stands_in_phrases() -> None:
    """'dialog partner' is a standing as 'dialogue partner' is."""
    for text in ("is Norway a full dialog partner", "sectoral dialog partners", "the 5th dialogs"):
        assert said(text).text.forms == said(text.replace("dialog", "dialogue")).text.forms


def test_months_stay_what_they_are() -> None:
    """'sept' is a month and no seat."""
    assert said("sept 2023, asean-china summit").text.times


def test_a_possessive_without_its_sign_names_the_partner() -> None:
    """'chinas plan' is China's."""
    assert any(one.sort == "partner" and one.key == "china" for one in said("chinas plan of action").offers)


def test_a_word_is_not_taken_for_somebody() -> None:
    """'mula' (Malay for the beginning) is not Lula."""
    assert not any(one.sort == "person" for one in said("6th amm pattaya, tarikh mula?").offers)


def test_a_word_that_lacks_its_e_is_mended_in_the_plural_too() -> None:
    """Their stems are those of words that records hold, and yet they are none."""
    assert said("how many programms").text.forms[-1] == "programmes"
    assert said("befor").text.forms == ("before",)
