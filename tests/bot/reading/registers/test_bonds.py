"""Parties of agreements: whether a state is one, since when, how many there are, what is in force."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.registers.bonds import bonds
from tests.bot.reading.proposed import answer, proposed


def _facts(text: str, form: str) -> list[Fact]:
    return [one for made in proposed(bonds, text, form) if isinstance(one := answer(made, text), Fact)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("did China sign the TAC", "yes"),
        ("did Israel sign the TAC", "no"),
        ("is India in RCEP", "no"),
        ("was Russia in the TAC before the US", "yes"),
        ("did Japan join the TAC before China", "no"),
        ("is the ASEAN-Canada FTA in force", "no"),
        ("is RCEP in force", "yes"),
    ],
)
def test_whether_a_state_is_bound(text: str, word: str) -> None:
    """By the parties recorded, all of them; an agreement by how far it has come."""
    found = proposed(bonds, text, "whether")
    made = [one for one in found if "bond order" in one.features] or found
    assert {one.values[0] for each in made if isinstance(one := answer(each, text), Fact)} == {word}


@pytest.mark.parametrize(
    "text",
    [
        "is Taiwan a party to the TAC",
        "is Austria in the TAC",
        "has Bosnia and Herzegovina signed the treaty of amity",
        "did Wakandia accede to the TAC",
        "is Wakanda in the TAC",
    ],
)
def test_who_has_no_record_is_no_party(text: str) -> None:
    """A country that no record names, and what is none at all; that the treaty is in force is not asked."""
    told = [one for each in proposed(bonds, text, "whether") if isinstance(one := answer(each, text), Fact)]
    assert told
    assert {one.lead.split(".")[0] for one in told} == {"No"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("did France join the TAC in 2010", "no"),
        ("did France join the TAC in 2007", "yes"),
        ("had France joined the TAC by 2010", "yes"),
        ("was France a party to the TAC in 2010", "yes"),
    ],
)
def test_whether_a_state_acceded_in_a_time_or_by_it(text: str, word: str) -> None:
    """An act falls within the time that is named; who is a party has been one since."""
    found = [one for one in proposed(bonds, text, "whether") if not one.features["entries behind"]]
    told = [one for each in found if isinstance(one := answer(each, text), Fact)]
    assert word in {one.values[0] for one in told}
    assert "yes" not in {one.values[0] for one in told} or word == "yes"


def test_when_a_state_acceded() -> None:
    """The day of that state alone."""
    first = _facts("when did Russia accede to the TAC", "stated")[0]
    assert first.values == ("Russia", "2004-11-29")


def test_who_acceded_on_a_day_did_so_that_day() -> None:
    """Not by then: on a day when nobody did the parties of before are no answer."""
    leads = [one.lead for one in _facts("which countries signed the TAC on 22 July 2009", "roll")]
    assert any("United States (accession, 22 July 2009" in lead for lead in leads)
    assert not any("until" in lead for lead in leads)
    assert any("until" in one.lead for one in _facts("who was a party of the TAC on 22 July 2009", "roll"))


def test_how_many_parties_there_are() -> None:
    """As many as are recorded; of a year those of it by name."""
    told, *_ = _facts("how many parties has the TAC", "number")
    assert told.values[0] == "58"
    some, *_ = _facts("who joined the TAC in 2003", "roll")
    assert {"China", "India"} <= set(some.values)
    assert "Russia" not in some.lead


@pytest.mark.parametrize(
    ("text", "within", "without"),
    [
        ("which parties of the TAC acceded in 2022", {"Denmark", "Oman"}, {"China", "Serbia"}),
        ("TAC parties in Europe", {"Greece", "Finland"}, {"China", "Indonesia"}),
        ("which parties of the TAC are not partners of ASEAN", {"Iran", "Cuba"}, {"Japan", "Peru"}),
        ("which TAC parties are dialogue partners", {"Japan", "Canada"}, {"Iran", "Peru", "Viet Nam"}),
        ("which TAC parties are ASEAN countries", {"Viet Nam", "Timor-Leste"}, {"Japan", "Iran"}),
        ("who acceded to the TAC in Phnom Penh", {"Greece"}, {"China", "Iran"}),
        ("the last three parties of the TAC", {"Algeria", "Uruguay", "Finland"}, {"Luxembourg"}),
        ("who applied to accede to the TAC", {"Spain", "Poland"}, {"China"}),
    ],
)
def test_conditions_on_parties(text: str, within: set[str], without: set[str]) -> None:
    """Days, regions, standings, places, either way round; the last of them; who only asked to join."""
    made = proposed(bonds, text, "roll") + proposed(bonds, text, "stated")
    found = [set(one.values) for each in made if isinstance(one := answer(each, text), Fact)]
    assert [one for one in found if within <= one and one.isdisjoint(without)]


def test_a_programme_that_binds_nobody_is_left_alone() -> None:
    """Nothing is proposed of a fund, nor where nothing speaks of parties."""
    assert proposed(bonds, "who pays into the ASEAN Foundation") == []
    assert proposed(bonds, "tell me about the TAC") == []


@pytest.mark.parametrize(
    ("text", "within", "without"),
    [
        ("who acceded at the 55th AMM", {"Denmark", "Qatar"}, {"Saudi Arabia", "China"}),
        ("who acceded to the TAC at the 56th AMM", {"Saudi Arabia"}, {"Denmark"}),
        ("which countries joined the TAC at the 12th ASEAN Summit", {"France", "Timor-Leste"}, {"China"}),
        ("TAC parties from Latin America", {"Chile", "Uruguay"}, {"United States"}),
    ],
)
def test_who_acceded_at_a_meeting(text: str, within: set[str], without: set[str]) -> None:
    """Also where the agreement goes without saying; a region's name holds no country's."""
    told = [set(one.values) for form in ("roll", "stated") for one in _facts(text, form)]
    assert any(within <= values and not without & values for values in told)
