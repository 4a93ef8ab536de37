"""Offices of ASEAN: who holds one, who did, when, under which theme, how often."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Refusal
from bot.reading.reading import Reading
from bot.reading.registers.tenures import tenures
from tests.bot.reading.proposed import answer, proposed


def _leads(text: str, form: str, asked: str = "") -> list[str]:
    made: list[Reading] = proposed(tenures, text, form)
    answers = [answer(one, text) for one in made if not asked or one.asked == (asked,)]
    return [one.lead for one in answers if isinstance(one, Fact)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("who is the secretary-general", "Kao Kim Hourn"),
        ("who was SG in 2010", "Surin Pitsuwan"),
        ("who was the first secretary-general", "Hartono Rekso Dharsono"),
        ("the 12th secretary-general", "Surin Pitsuwan"),
        ("who was SG before Surin", "Ong Keng Yong"),
        ("who chairs ASEAN in 2026", "Philippines"),
        ("who is the next chair of ASEAN", "Singapore"),
        ("who chaired ASEAN before the Philippines in 2026", "Malaysia"),
    ],
)
def test_who_holds_an_office(text: str, who: str) -> None:
    """Today, in a time named, by number, before or after another; of an office of turns the member."""
    assert any(lead.startswith(who) for lead in _leads(text, "stated", "who"))


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("was Surin Pitsuwan Thai", "Yes. Surin Pitsuwan (Thailand"),
        ("was Ong Keng Yong a Malaysian", "No. Ong Keng Yong (Singapore"),
    ],
)
def test_which_country_somebody_was_from(text: str, lead: str) -> None:
    """By the terms of whoever is named, whose own term is told."""
    assert any(told.startswith(lead) for told in _leads(text, "whether"))


@pytest.mark.parametrize(
    ("text", "now", "former"),
    [
        ("who chairs the Committee of Permanent Representatives right now", "Evangeline", "Sarah"),
        ("who is the deputy secretary-general for the economic community", "Satvinder", "Aladdin"),
    ],
)
def test_who_holds_it_now_is_told_alone(text: str, now: str, former: str) -> None:
    """Where a word says that it is now, or a share of the office has one holder."""
    leads = _leads(text, "stated", "who")
    assert any(now in lead for lead in leads)
    assert not any(former in lead for lead in leads)


def test_since_a_year_is_until_today() -> None:
    """A turn that is announced has not been held."""
    first, *_ = _leads("how often has Singapore held the chairmanship since 2000", "number")
    assert "2018" in first
    assert "2027" not in first


def test_when_somebody_held_it() -> None:
    """The whole term, and only that of whoever is named."""
    lead, *_ = _leads("when was Surin secretary-general", "stated", "when")
    assert lead.startswith("Surin Pitsuwan (Thailand, 1 January 2008 to 31 December 2012)")


def test_the_theme_of_a_turn() -> None:
    """In the words recorded; of a turn without one nothing is told."""
    lead, *_ = _leads("theme of ASEAN 2025", "stated", "theme")
    assert "“Inclusivity and Sustainability”" in lead
    assert not [one for one in _leads("theme of ASEAN 1997", "stated", "theme") if "1997" in one]


def test_who_held_it_several_times() -> None:
    """At least so often, turns announced for a later year not counted."""
    leads = _leads("which countries have chaired ASEAN twice since 2018", "roll")
    assert [one for one in leads if "2 or" in one] == []
    (lead,) = [
        one for one in _leads("which countries chaired ASEAN twice since 2015", "roll") if "2 or" in one
    ]
    assert lead.endswith("Malaysia (2015 and 2025); Lao PDR (2016 and 2024); Philippines (2017 and 2026).")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("is Malaysia the chair of ASEAN", "No."),
        ("did Malaysia chair ASEAN in 2025", "Yes."),
        ("has Timor-Leste ever chaired ASEAN", "No."),
        ("was Surin SG in 2010", "Yes."),
        ("is Surin the SG", "No."),
    ],
)
def test_whether_somebody_holds_it(text: str, word: str) -> None:
    """Now unless a time is named or the past is asked."""
    assert {lead.split()[0] for lead in _leads(text, "whether")} == {word}


@pytest.mark.parametrize(
    "text",
    [
        "who is the chairman of Toyota",
        "who was SG at the 3rd ASEAN-UN summit",
        "who chaired the 24th AMM",
        "when was the 5th ASEAN Summit",
    ],
)
def test_an_office_of_a_meeting_is_a_fact_of_the_meeting(text: str) -> None:
    """Nothing is proposed where a meeting is named, or no office."""
    assert proposed(tenures, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("who took over from Chan Kai Yau", "Phan Wannamethee"),
        ("what is Kung Phoak's portfolio", "ASEAN Socio-Cultural Community"),
        ("who is the DSG for the AEC", "Satvinder Singh"),
        ("who chaired the Committee of Permanent Representatives in 2025", "Sarah Al Bakri Devadason"),
        ("who preceded Evangeline Ong Jimenez-Ducrocq as chair of the CPR", "Sarah Al Bakri Devadason"),
        ("which country took over the chair of ASEAN from Lao PDR in 2025", "Malaysia"),
    ],
)
def test_an_office_is_meant_by_who_held_it_its_share_or_its_body(text: str, value: str) -> None:
    """Also where the office is not named; who came next is told in the time that is named."""
    answers = [answer(made, text) for made in proposed(tenures, text, "stated")]
    assert [one for one in answers if isinstance(one, Fact) and value in one.values]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what was the theme of Myanmar's chairmanship in 2014", "theme"),
        ("which country does Deputy Secretary-General Nararya Soeprapto come from", "where"),
        ("on which day did San Lwin take office as Deputy Secretary-General", "when"),
    ],
)
def test_what_is_not_recorded_of_a_term_is_not_told(text: str, asked: str) -> None:
    """A theme, a country, a day: nothing else is told in its place."""
    made = [one for one in proposed(tenures, text, "stated") if one.asked == (asked,)]
    assert isinstance(answer(made[0], text), Refusal)


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("how often has Singapore been in the chair", 3, "2018"),
        ("how many times did Singapore chair ASEAN", 3, "2018"),
        ("how many terms of Singapore in the chair are there", 4, "2027"),
    ],
)
def test_a_turn_to_come_is_none_that_was(text: str, begins: int, ends: str) -> None:
    """Where the past is spoken of; else all are counted."""
    leads = [one for one in _leads(text, "number") if "held by Singapore" in one]
    assert leads
    assert f": {begins}. " in leads[0]
    assert f"Singapore ({ends})" in leads[0].split("; ")[-1]


def test_what_will_be_is_to_come() -> None:
    """Past turns are left out."""
    leads = _leads("in what year will Singapore take the chair", "stated", "when")
    assert leads[0].startswith("Singapore (2027)")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("who has been heading the ASEAN Secretariat since 2023", "Kao Kim Hourn"),
        ("who led the secretariat in 1990", "Rusli Noor"),
        ("who ran the secretariat before Ong Keng Yong", "Rodolfo C. Severino Jr."),
        ("who headed the CPR in 2026", "Evangeline Ong Jimenez-Ducrocq"),
    ],
)
def test_who_leads_a_body_holds_its_office(text: str, who: str) -> None:
    """However leading is put."""
    assert any(lead.startswith(who) for lead in _leads(text, "stated", "who"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("which deputy secretary-general is in charge of the economic community in 2023", "Satvinder Singh"),
        ("deputy SG for the socio-cultural community in 2020", "Kung Phoak"),
    ],
)
def test_a_share_of_an_office_is_told_by_its_name(text: str, who: str) -> None:
    """One holder, and not all of them."""
    assert any(lead.startswith(who) and ";" not in lead for lead in _leads(text, "stated", "who"))


def test_the_word_for_a_term_bounds_none() -> None:
    """Though the note of one says 'term'."""
    leads = _leads("when does Astanah Abdul Aziz's term as DSG end", "stated", "when")
    assert leads[0].startswith("Astanah Abdul Aziz")


def test_the_theme_of_a_year_alone_is_the_chairs() -> None:
    """Not where a record is named that may have one."""
    assert any("Resilient and Innovative" in lead for lead in _leads("what was the theme in 2018", "stated"))
    assert not _leads("the theme of the ASEAN-UK JCC in 2018", "stated")


@pytest.mark.parametrize(
    "text", ["which countries have never chaired", "which states have not chaired ASEAN"]
)
def test_who_never_held_the_chair_is_a_member(text: str) -> None:
    """And no term is listed."""
    made = [answer(one, text) for one in proposed(tenures, text, "stated")]
    assert {one.refs[0].id for one in made if isinstance(one, Fact)} == {"timor-leste"}
    assert not [one for one in proposed(tenures, text) if one.sense == "office"]
