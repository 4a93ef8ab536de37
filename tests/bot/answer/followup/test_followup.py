from __future__ import annotations

import pytest

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Reason, Refusal
from bot.context import Context
from bot.desk import Message
from bot.remembering import read_context, write_context
from store.kinds import Kind, Ref
from tests.bot.answer.world import (
    AMM_54,
    CANADA_SOM_1,
    CANADA_SOM_2,
    EFTA,
    FUND,
    PLAN_2,
    SHARED,
    TODAY,
    UK,
    UK_SOM_1,
    UK_SOM_2,
    UK_SOM_4,
    answer,
    desk,
    take,
)


def refs(told: Answer) -> tuple[Ref, ...]:
    match told:
        case Card():
            return (told.ref,)
        case Fact() | Listing() | Choice() | Refusal():
            return told.refs
        case _:
            return ()


@pytest.mark.parametrize(
    ("turns", "about", "lead"),
    [
        (("when was the 1st uk som", "and where?"), UK_SOM_1, "In London, United Kingdom, 6 July 2022."),
        (("when was the 4th uk som", "what was discussed"), UK_SOM_4, "Topics: Trade."),
        (
            ("when was the 1st canada som", "who chaired it"),
            CANADA_SOM_1,
            None,
        ),
        (("when was the 1st uk som", "what about 2023"), UK_SOM_2, "June 2023, online."),
        (("when was the 1st uk som", "and the 4th?"), UK_SOM_4, "10 to 11 April 2025, in Da Nang."),
        (("when was the 4th uk som", "the one before"), UK_SOM_2, "June 2023, online."),
        (("where was the 1st uk som", "and the next one"), UK_SOM_2, "It was held online, June 2023."),
        (("when was the 1st uk som", "same for canada"), CANADA_SOM_1, "20 May 2022, in Ottawa."),
        (("when was the 1st canada som", "and with the uk?"), UK_SOM_1, "6 July 2022, in London."),
        (
            ("who coordinates canada", "and the uk?"),
            UK,
            "Viet Nam (2024 to 2027) coordinates ASEAN's relations with the United Kingdom.",
        ),
        (
            ("when did canada become a dialogue partner", "and the uk?"),
            UK,
            "2 August 2021: Dialogue Partner status conferred, at the 54th ASEAN Foreign Ministers' Meeting.",
        ),
        (("when was the covid fund set up", "where is it based"), FUND, None),
        (("what does EDM stand for", "is the uk in it"), SHARED, None),
    ],
)
def test_a_question_goes_on_from_the_one_before(turns: tuple[str, ...], about: Ref, lead: str | None) -> None:
    """What is left out is taken from the answer before: its record, its series, what was asked."""
    told = answer(*turns)
    assert isinstance(told, Fact)
    assert told.refs[0] == about
    assert lead is None or told.lead == lead


@pytest.mark.parametrize(
    ("turns", "listed"),
    [
        (("meetings with the uk", "in 2022?"), (UK_SOM_1,)),
        (("meetings with the uk in 2022", "and with canada?"), (CANADA_SOM_1,)),
        (("meetings with canada", "and with the uk?"), (UK_SOM_4, UK_SOM_2, UK_SOM_1)),
        (("how many meetings with canada", "and with the uk in 2023?"), (UK_SOM_2,)),
    ],
)
def test_a_list_is_drawn_anew(turns: tuple[str, ...], listed: tuple[Ref, ...]) -> None:
    """Another partner stands in for the one before, another time for the time before; the rest stays."""
    told = answer(*turns)
    assert isinstance(told, Listing)
    assert told.refs == listed


@pytest.mark.parametrize(
    ("turns", "picked"),
    [
        (("meetings with the uk", "the second one"), UK_SOM_2),
        (("meetings with canada", "the second one"), CANADA_SOM_2),
        (("when was the uk som", "the first one"), UK_SOM_1),
        (("when was the uk som", "2023"), UK_SOM_2),
        (("when was the uk som", "the da nang one"), UK_SOM_4),
        (("when was the uk som", "the latest"), UK_SOM_4),
    ],
)
def test_one_of_those_shown_is_picked(turns: tuple[str, ...], picked: Ref) -> None:
    """By number, year, place or 'the latest'; a meeting's own number goes before its place in the row."""
    assert refs(answer(*turns))[:1] == (picked,)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when was the 1st uk som", "when was the 54th amm"),
        ("meetings with the uk", "who coordinates canada"),
        ("who coordinates canada", "1st uk som"),
        ("when was the covid fund set up", "meetings with canada"),
        ("when was the 1st uk som", "weather in london"),
        ("when was the 1st uk som", "when was the 1st asean-cuba som"),
    ],
)
def test_a_new_subject_drops_the_old_one(first: str, then: str) -> None:
    """A question that stands on its own is answered as if nothing had been said before."""
    assert answer(first, then) == answer(then)


def test_after_the_last_of_a_series_what_it_announced_is_told() -> None:
    """'The next one' of a meeting that none follows is what it said would follow, or that it said nothing."""
    told = answer("when was the 4th uk som", "the next one")
    assert isinstance(told, Refusal)
    assert (told.reason, told.refs) == (Reason.NOT_RECORDED, (UK_SOM_4,))


def test_a_place_that_nobody_knows_is_no_follow_up() -> None:
    """'In Atlantis' is not answered with the meeting before."""
    assert UK_SOM_1 not in refs(answer("when was the 1st uk som", "and in atlantis?"))


@pytest.mark.parametrize(
    ("turns", "then"),
    [
        (("when was the 1st uk som",), "and where?"),
        (("meetings with the uk in 2022",), "and with canada?"),
        (("who coordinates canada",), "and the uk?"),
        (("when was the uk som",), "the second one"),
    ],
)
def test_a_context_survives_being_written_down(turns: tuple[str, ...], then: str) -> None:
    """What is kept over a restart answers the next question as well as what is in memory."""
    context = take(*turns).context
    kept = read_context(write_context(context))
    assert kept == context
    assert desk().take(Message(then, context=kept), TODAY).answer == answer(*turns, then)


def test_a_context_of_records_that_are_gone_is_none() -> None:
    """Ids that the catalogue no longer holds are as if nothing had been said."""
    gone = Context((Ref(Kind.MEETING, "gone"),), "when", (EFTA, Ref(Kind.PLACE, "gone")))
    for text in ("and where?", "the second one", "54th amm when"):
        assert desk().take(Message(text, context=gone), TODAY).answer == answer(text)


def test_what_was_answered_is_what_is_kept() -> None:
    """The context holds the records, what was asked and what drew a list; no words."""
    assert take("when was the 54th amm").context == Context((AMM_54,), "when")
    assert take("meetings with efta and the uk in 2022").context == Context(
        (UK_SOM_1,), "list", (EFTA, UK), "2022-01-01", "2022-12-31"
    )
    assert take("uk plan of action 2022-2026").context.refs == (PLAN_2,)
