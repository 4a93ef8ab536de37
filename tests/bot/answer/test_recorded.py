"""Answers from the records of offices, members and agreements, as they are rendered."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Answer, Fact, Listing, Refusal
from bot.answer.recorded import Recorded
from bot.reading.reading import Reading
from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.tenures import tenures
from bot.reply.html import plain
from bot.reply.render import render
from bot.texts.text import speaking
from store.kinds import Kind, Ref
from store.query.condition import All, Condition, Has, Within
from store.query.query import Count, Query, Select
from store.query.sort import Sort
from tests.bot.reading.proposed import answer, proposed, scene


def _told(room: object, text: str, form: str) -> list[Fact]:
    made = proposed(tenures if room == "office" else bonds, text, form)
    return [one for each in made if isinstance(one := answer(each, text), Fact)]


def test_the_page_of_the_term_itself_is_the_source() -> None:
    """Not the first page of the office."""
    first = _told("office", "who chairs ASEAN in 2027", "stated")[0]
    office = scene().catalogue.offices["chair"]
    rendered = render(first, scene().catalogue)
    assert first.source == office.terms[-1].source != office.sources[0].url
    assert rendered is not None
    assert "written reply on ASEAN Day" in plain(rendered)


def test_a_long_roll_is_told_by_names_alone() -> None:
    """All 58 parties, each once."""
    (told,) = _told("bond", "list the parties of the TAC", "roll")
    assert told.lead.split("\n")[1].count(", ") == 57
    assert len(told.lead) < 1000


def test_who_is_no_party_is_told_so() -> None:
    """With how many there are."""
    (told,) = _told("bond", "did Israel sign the TAC", "whether")
    assert told.lead.startswith("No. It is none of the 58 recorded parties")


def test_who_is_no_party_is_told_so_in_the_language() -> None:
    """Whole sentences, the title of the agreement as it is."""
    with speaking("id"):
        (told,) = _told("bond", "did Israel sign the TAC", "whether")
    assert told.lead == (
        "Tidak. Tidak termasuk 58 pihak yang tercatat pada Treaty of Amity and Cooperation in Southeast Asia."
    )
    with speaking("vi"):
        (told,) = _told("bond", "did Israel sign the TAC", "whether")
    assert told.lead == (
        "Không. Không thuộc 58 bên tham gia được ghi nhận của "
        "Treaty of Amity and Cooperation in Southeast Asia."
    )


def test_who_was_none_is_told_who_was() -> None:
    """In the time that is named, where they are few; of all times none are told."""
    then = _told("office", "was Surin SG in 2015", "whether")[0]
    assert then.lead.startswith("No. Le Luong Minh (Viet Nam")
    leads = [one.lead for one in _told("office", "has Timor-Leste ever had the chair of ASEAN", "whether")]
    assert leads
    assert set(leads) == {"No."}


def _answered(form: str, query: Query, asked: str = "") -> Answer:
    return Recorded(scene()).answer(Reading(form, query, asked=(asked,) if asked else ()))


def test_records_that_are_counted_are_listed_and_what_stands_inside_them_is_told() -> None:
    """Members in the order of their joining; a few texts in full, with the page of the first."""
    members = _answered("number", Count(Select(Sort.MEMBER)))
    assert isinstance(members, Listing)
    assert members.values == (str(len(members.refs)),)
    assert [ref.id for ref in (members.refs[0], members.refs[-2])] == ["indonesia", "timor-leste"]
    texts = _answered("number", Count(Select(Sort.INSTRUMENT, Has("owner", ("tac",)))))
    assert isinstance(texts, Fact)
    assert texts.lead.startswith(
        "Legal texts of Treaty of Amity and Cooperation in Southeast Asia: 5. Treaty ("
    )
    assert texts.source == scene().catalogue.programmes["tac"].instruments[0].source


@pytest.mark.parametrize("asked", ["", "who", "when", "where"])
def test_where_an_observer_joined_is_not_recorded_and_what_is_is_told_instead(asked: str) -> None:
    """It has joined nowhere; anything else is answered by its first step."""
    told = _answered("stated", Select(Sort.MEMBER, Has("id", ("papua-new-guinea",))), asked)
    assert isinstance(told, Refusal if asked == "where" else Fact)
    assert "observer of ASEAN" in told.lead


@pytest.mark.parametrize(("until", "number"), [(date(2004, 11, 28), 16), (date(2004, 11, 30), 17)])
def test_of_up_to_sixteen_each_is_told_at_length(until: date, number: int) -> None:
    """In a line of its own; of more their names stand in one, and a number of them is told alone."""
    parties = Select(Sort.PARTY, All((Has("owner", ("tac",)), Within("date", None, until))))
    tac = Ref(Kind.PROGRAMME, "tac")
    roll = Recorded(scene()).answer(Reading("roll", parties, refs=(tac,)))
    assert isinstance(roll, Fact)
    assert roll.lead.count("\n") == (number if number == 16 else 1)
    counted = _answered("number", Count(parties))
    assert isinstance(counted, Fact)
    assert counted.values == (str(number),)
    assert (" 1989" in counted.lead) == (number == 16)


def test_whether_an_agreement_is_in_force_is_told_by_the_text_that_is() -> None:
    """Or, where none is, by its state."""
    (told,) = _told("bond", "is RCEP in force", "whether")
    assert told.lead == (
        "Yes. Regional Comprehensive Economic Partnership: RCEP Agreement, in force since 1 January 2022."
    )
    assert told.values == ("yes", "2022-01-01")
    negotiated = _told("bond", "is the ASEAN-Canada Free Trade Agreement in force", "whether")
    assert {one.lead for one in negotiated} == {"No. ASEAN-Canada Free Trade Agreement: under negotiation."}


@pytest.mark.parametrize(
    ("where", "lead"),
    [
        (Has("party", ("israel",)), "It is none of the 58 recorded parties of the Treaty"),
        (Within("date", date(1900, 1, 1), date(1900, 12, 31)), "Parties of Treaty"),
    ],
)
def test_that_there_is_no_such_party_is_said_of_the_state_that_is_named(where: Condition, lead: str) -> None:
    """Where none is, what was looked for is told; the agreement is on offer."""
    tac = Ref(Kind.PROGRAMME, "tac")
    parties = Select(Sort.PARTY, All((Has("owner", ("tac",)), where)))
    refused = Recorded(scene()).answer(Reading("stated", parties, refs=(tac,)))
    assert isinstance(refused, Refusal)
    assert refused.lead.startswith(lead)
    assert refused.offers == (tac,)


def test_a_member_that_is_told_of_is_what_the_answer_is_about() -> None:
    """Whatever else was named; what is told of an item is about its owner first."""
    tac, indonesia = Ref(Kind.PROGRAMME, "tac"), Ref(Kind.MEMBER, "indonesia")
    member = Select(Sort.MEMBER, Has("id", ("indonesia",)))
    party = Select(Sort.PARTY, All((Has("owner", ("tac",)), Has("party", ("indonesia",)))))
    for query, refs in ((member, (indonesia,)), (party, (tac, indonesia))):
        told = Recorded(scene()).answer(Reading("stated", query, refs=(tac,)))
        assert isinstance(told, Fact)
        assert told.refs == refs
        unnamed = Recorded(scene()).answer(Reading("stated", query))
        assert isinstance(unnamed, Fact)
        assert (unnamed.refs[-1], bool(unnamed.context)) == (refs[-1], True)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("is Japan a member of ASEAN", "No. Japan · Dialogue Partner."),
        ("is Indonesia a member of ASEAN", "Yes. Indonesia joined on 8 August 1967"),
    ],
)
def test_a_state_that_is_no_member_is_told_what_it_is(text: str, lead: str) -> None:
    """And a member when it joined."""
    told = [answer(one, text) for one in proposed(belonging, text, "whether")]
    assert any(isinstance(one, Fact) and one.lead.startswith(lead) for one in told)
