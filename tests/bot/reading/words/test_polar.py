"""Whether a text asks for yes or no."""

from __future__ import annotations

import pytest

from bot.reading.words.polar import polar, wh_asking
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("was the 27th ARF online", "auxiliary"),
        ("hi, did Putin attend the 3rd Russia summit", "auxiliary"),
        ("11th arf in jakarta, correct?", "tag"),
        ("E-READI is with the americans, no?", "tag"),
        ("AUN set up in 1995, yes or no", "tag"),
        ("1st asean russia summit, was that in moscow", "clause"),
        ("germany = dialogue partner?", "equals"),
        ("uk already dialogue partner when the SOM in london took place?", "state"),
        ("rcep in force before 2022?", "statement"),
        ("colleagues, did Modi come to the 19th India summit, who knows", "auxiliary"),
        ("has US forum ever met in Yangon", "auxiliary"),
        ("Mark Vaile was the co-chair in the 10th AEM-CER Consultations?", "clause"),
        ("2nd EAS was in Cebu?", "clause"),
        ("ASEAN-Japan Forum / 31st / Bangkok? Confirm or deny", "tag"),
        ("the chair from the EU was?", "statement"),
        ("exact date the Dutch were made a partner?", "statement"),
        ("tell me whether the 5th ARF met in Manila", "clause"),
        ("the Vientiane Action Programme still in force ah", "state"),
        ("india's plan of action for 2016-2020, still running now?", "state"),
        ("the Vientiane Action Programme now in force covers", "statement"),
        ("the 9th AMM was in Manila ya", "tag"),
        ("the 9th AMM met in Manila, true anot", "tag"),
        ("Norway is a development partner, no? or what", "tag"),
        ("any EAS ever held in Sochi", "statement"),
        ("Lavrov came to the 29th ARF. True or false?", "tag"),
        ("has it been recorded who chaired the 3rd ADMM", ""),
        ("list any documents of the 3rd ADMM", ""),
        ("when was the 27th ARF", ""),
        ("can you tell me when the 27th ARF was", ""),
        ("venue of the 27th ARF", ""),
        ("27th ARF chair = ?", "statement"),
    ],
)
def test_yes_or_no_is_asked_for_in_several_ways(text: str, way: str) -> None:
    """By the auxiliary first, a tag at one end, a clause, a sign of equality, a mere question mark."""
    assert polar(said(text).text) == way


def test_a_question_word_behind_a_name_is_relative() -> None:
    """Where something else asks, 'who' behind a name asks for nobody."""
    assert not wh_asking(said("was it Liz Truss who chaired the first economic dialogue").text)
    assert not wh_asking(said("was Abe present when the 16th Japan summit met").text)
    assert wh_asking(said("who chaired the first economic dialogue").text)
