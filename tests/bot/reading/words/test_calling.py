"""A name that is all a text holds beside words that ask."""

from __future__ import annotations

import pytest

from bot.reading.words.calling import by_itself, nearly_called
from tests.questions.score import TODAY, packaged_desk

DESK = packaged_desk()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("who is Surin Pitsuwan", "Surin Pitsuwan"),
        ("when was the 19th ASEAN Summit", "19th ASEAN Summit"),
        ("where was AMM held?", "AMM"),
        ("tell me about ASEAN", "ASEAN"),
        ("what is the ASEAN-Australia Comprehensive Strategic Partnership", "Strategic Partnership"),
        ("PMC+1", "PMC+1"),
        ("Malacca", "Melaka"),
        ("when was the latest senior officials with India", ""),
        ("when did Canada join the AMM", ""),
        ("what is Canada to ASEAN", "Canada to"),
        ("the latest COVID-19", ""),
        ("parties of RCEP", ""),
        ("how many ASEAN Summits in 2021", ""),
        ("what is it", ""),
    ],
)
def test_the_longest_name_is_found(text: str, name: str) -> None:
    """With the words that ask before and behind it; not where anything else is said."""
    call = DESK.reader.said(text, TODAY).called
    assert (call.name.endswith(name) and bool(call.refs)) if call else not name
    assert bool(call) is bool(name)


def test_one_of_a_series_is_picked() -> None:
    """The name offers the series all the same, whatever its words mean by themselves."""
    said = DESK.reader.said("when was the latest foreign ministers with Australia", TODAY)
    assert said.called is None
    best = DESK.reader.readings(said)[0]
    assert best.form == "pick"
    assert best.refs[0].id == "asean-australia-pmc-2025"


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("10th east sia summit", "east-asia-summit-10"),
        ("ASEAN-China Pln of Action 2021-2025", "asean-china-poa-2021-2025"),
        ("ali concord iii", "bali-concord-3"),
        ("Ferdinand Marcos Jr", "ferdinand-r-marcos-jr"),
        ("ASEAN+3", "apt-summit"),
        ("when was the 10th east sia summit", ""),
        ("lets mett tomorow", ""),
        ("10th east asia summit in november 2015 and its docs", ""),
    ],
)
def test_a_name_alone_is_found_with_slips_in_it(text: str, id_: str) -> None:
    """As commands find it; not where something is asked."""
    call = nearly_called(DESK.reader.said(text, TODAY).text, DESK.matcher)
    assert (call.refs[0].id if call else "") == id_


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("ASEAN+3", True),
        ("what is ASEAN+3", True),
        ("which countries belong to APT", True),
        ("and with ASEAN+3", False),
        ("what did ASEAN+3 discuss", False),
    ],
)
def test_a_grouping_stands_by_itself_beside_words_that_ask_for_it(text: str, alone: bool) -> None:
    """What it is or who is in it; words that say nothing alone ask for nothing."""
    read = DESK.reader.said(text, TODAY).text
    name = max(read.group("club"), key=lambda cue: cue.end - cue.start)
    assert by_itself(read, name) is alone
