from __future__ import annotations

import pytest

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Reason, Refusal
from store.kinds import Kind, Ref
from tests.bot.answer.world import AMM_60, CANADA, FUND, PLAN_1, PLAN_2, UK, UK_SOM_1, UK_SOM_4, answer


@pytest.mark.parametrize(
    ("asked", "sort"),
    [
        ("when was the 1st uk som", Fact),
        ("who coordinates canada", Fact),
        ("was the 1st uk som in london", Fact),
        ("which was first, the 1st uk som or the 1st canada som", Fact),
        ("meetings with the uk", Listing),
        ("how many meetings with the uk", Listing),
        ("asean-uk plan of action", Choice),
        ("latest uk som", Card),
        ("who chaired the 2nd uk som", Refusal),
    ],
)
def test_each_room_answers_its_own_questions(asked: str, sort: type[Answer]) -> None:
    """A fact, a relation, yes or no, the earlier of two, a list, a count, a choice, a card, a refusal."""
    assert type(answer(asked)) is sort


@pytest.mark.parametrize(
    ("asked", "reason", "lead"),
    [
        (
            "weather in london",
            Reason.OUTSIDE,
            "That is outside what I cover: ASEAN's meetings, partners and programmes. "
            "Ask me when or where a meeting was, who was there, what was adopted or pledged.",
        ),
        (
            "when was the 1st asean-cuba som",
            Reason.NO_SUCH,
            "ASEAN has no meeting or relation with Cuba on record; /partner lists those whom it has.",
        ),
        (
            "when was the 7th asean-uk som",
            Reason.NO_SUCH,
            "No such meeting is recorded. There have been 3 ASEAN-UK Senior Officials' Meetings on record; "
            "the latest is the 4th, 10 to 11 April 2025, Da Nang.",
        ),
        (
            "which building was the 4th uk som in",
            Reason.NOT_RECORDED,
            "4th ASEAN-UK Senior Officials' Meeting: the catalogue does not record the building. "
            "On record are its date, place and topics.",
        ),
        (
            "meetings with canada in 2019",
            Reason.NO_SUCH,
            "No such meeting is on record: Canada, 2019. At other times: 2 meetings.",
        ),
    ],
)
def test_a_refusal_says_why_to_the_asker(asked: str, reason: Reason, lead: str) -> None:
    """Outside says what is covered, no-such what exists, not-recorded what is recorded."""
    refused = answer(asked)
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.lead) == (reason, lead)


def test_where_two_records_of_a_name_fit_they_are_asked_back() -> None:
    """A plan named without its period is asked back; with its period, or 'current', it is answered."""
    assert answer("asean-uk plan of action") == Choice("Which one do you mean?", (PLAN_1, PLAN_2))
    assert answer("current asean-uk plan of action") == Card(PLAN_2, ("2021-08-02", "2022", "2026"))
    assert answer("asean-uk plan of action 2017-2021") == Card(PLAN_1, ("2017", "2021"))


def test_a_certain_meeting_tells_what_it_said_was_next() -> None:
    """'Next' after one meeting that is past is what it announced, not the meeting after today."""
    told = answer("at the uk som in london 2022, what was next")
    assert isinstance(told, Fact)
    assert told.values == ("Adoption of the plan of action", "2022-08-04", "Da Nang")
    assert answer("next amm") == Card(AMM_60, ("2027-07", "Da Nang"))


def test_a_status_is_held_against_the_day_of_a_meeting() -> None:
    """Whether a partner had its status already is told by the two dates."""
    told = answer("was the uk already a dialogue partner when the 4th asean-uk som met")
    assert isinstance(told, Fact)
    assert (told.refs, told.values) == ((UK, UK_SOM_4), ("yes",))


@pytest.mark.parametrize(
    ("name", "ref"),
    [("united kingdom", UK), ("asean-canada", CANADA), ("covid-19 asean response fund", FUND)],
)
def test_a_bare_name_is_answered_with_its_card(name: str, ref: Ref) -> None:
    """An exact name and nothing else is that record, not all that is linked to it."""
    card = answer(name)
    assert isinstance(card, Card)
    assert card.ref == ref


def test_who_somebody_is_is_answered_with_their_card() -> None:
    """'Who is' with a person's name asks for that person, not for those who met them."""
    barton = Ref(Kind.PERSON, "philip-barton")
    assert answer("who is philip barton") == Card(barton)
    assert answer("philip barton") == Card(barton)


def test_a_pledge_is_never_that_of_another_partner() -> None:
    """Two partners gave to one fund; each is answered with its own sum."""
    british, canadian = (answer(f"how much did {who} give to the covid fund") for who in ("the uk", "canada"))
    assert isinstance(british, Fact)
    assert isinstance(canadian, Fact)
    assert (british.values, canadian.values) == (("1000000 GBP",), ("3500000 CAD",))
    assert british.refs == (UK_SOM_1, FUND)


def test_a_coordinator_is_never_that_of_another_partner() -> None:
    """Two partners have coordinators; each is answered with its own."""
    assert answer("who coordinates canada") == Fact(
        "Brunei Darussalam (2021 to 2024) coordinates ASEAN's relations with Canada.",
        (CANADA,),
        ("Brunei Darussalam", "2021", "2024"),
        "Dialogue Partner since February 1977",
    )
