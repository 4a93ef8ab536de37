from __future__ import annotations

import pytest

from bot.answer.answer import Answer, Choice, Fact, Guide, Listing, NoCommand, Reason, Refusal, Silence
from bot.answer.lists import meetings_of
from bot.reply.guide import EXAMPLES
from bot.reply.html import plain
from bot.reply.press import card
from bot.reply.render import render
from bot.reply.reply import Button, Reply
from store.kinds import ANY, Kind, Ref, Sought
from tests.bot.small import BATES, HEALTH, MPAC, SOM, SOM_1, SOM_2, UK, meeting, shelf

CATALOGUE = shelf(*(meeting(number, f"{2020 + number}-05") for number in range(4, 20))).catalogue
LISTING = meetings_of(SOM, CATALOGUE)


def said(answer: Answer, page: int = 0) -> tuple[list[str], list[list[str]]]:
    """The lines and the captions of the buttons."""
    reply = render(answer, CATALOGUE, page)
    assert reply is not None
    return plain(reply).split("\n"), [[button.text for button in row] for row in reply.buttons]


def test_a_list_shows_eight_a_page() -> None:
    """A page has a heading with the count, eight dated and placed entries, and buttons."""
    lines, buttons = said(LISTING)
    assert lines == [
        "ASEAN-UK Senior Officials' Meeting: 18 meetings",
        "",
        *(
            f"{place}. {number}th ASEAN-UK Senior Officials' Meeting · May {2020 + number} · London"
            for place, number in zip(range(1, 9), range(19, 11, -1), strict=True)
        ),
        "",
        "Page 1 of 3",
    ]
    assert buttons == [list("12345678"), ["Page 2 ›"], ["Calendar", "Timeline"]]


def test_the_last_page_ends() -> None:
    """The last page holds what is left and turns back only; a page beyond it is the last one."""
    lines, buttons = said(LISTING, 2)
    assert lines[2:4] == [
        "17. 2nd ASEAN-UK Senior Officials' Meeting · 8 June 2023 · virtual",
        "18. 1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London",
    ]
    assert buttons == [["17", "18"], ["‹ Page 2"], ["Calendar", "Timeline"]]
    assert said(LISTING, 9) == said(LISTING, 2)


def test_a_list_without_a_code_asks_its_question_again() -> None:
    """A list that only its question can make again is sent as a reply to that, and its pages ask it anew."""
    reply = render(Listing("Everything", LISTING.refs), CATALOGUE, 1)
    assert reply is not None
    assert reply.quotes
    assert reply.buttons[1] == (Button("‹ Page 1", "q:0"), Button("Page 3 ›", "q:2"))


def test_an_empty_list_has_no_buttons() -> None:
    """A list of nothing is its heading alone."""
    assert said(Listing("Nothing yet", ())) == (["Nothing yet", ""], [])


def test_choices_are_told_apart() -> None:
    """Each choice is a line with date and place, and a button with its date."""
    assert said(Choice("Which one?", (SOM_2, SOM_1, MPAC, UK))) == (
        [
            "Which one?",
            "",
            "1. 2nd ASEAN-UK Senior Officials' Meeting · 8 June 2023 · virtual",
            "2. 1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London",
            "3. Master Plan on ASEAN Connectivity 2025 · master plan · 2016 to 2025",
            "4. United Kingdom · Dialogue Partner since 2 August 2021",
        ],
        [["1. AUKSOM, 8 June 2023", "2. AUKSOM, 6 July 2022"], ["3. MPAC 2025", "4. United Kingdom"]],
    )


def test_a_refusal_offers_what_is_near() -> None:
    """A refusal says why, then what may be meant instead, without records that are gone."""
    gone = Ref(Kind.TOPIC, "gone")
    assert said(Refusal(Reason.NO_SUCH, "No such topic.", offers=(gone, HEALTH, BATES))) == (
        ["No such topic.", "1. Health · topic", "2. Jenny Bates · Head of delegation"],
        [["1. Health", "2. Jenny Bates"]],
    )


@pytest.mark.parametrize("ref", [SOM_1, SOM, BATES])
def test_a_fact_comes_first_and_names_its_source(ref: Ref) -> None:
    """The fact comes first, then its context; a record without a source has that of its meeting."""
    lines, _ = said(Fact("6 July 2022, in London.", (ref,), ("2022-07-06",), "It was the first."))
    assert lines == ["6 July 2022, in London.", "It was the first.", "Source: First meeting held"]


def test_a_fact_leads_to_its_records() -> None:
    """Each record that the fact was read from has a button."""
    reply = render(Fact("Yes.", (SOM_1, UK), ("yes",)), CATALOGUE)
    assert isinstance(reply, Reply)
    assert [button.data for row in reply.buttons for button in row] == [card(SOM_1), card(UK)]


def test_each_command_explains_itself() -> None:
    """A command without a name gives an example and lists to begin with, none of them empty."""
    lines, buttons = said(Guide(Kind.PROGRAMME))
    assert lines[1] == "For example: /programme MPAC 2025"
    assert buttons == [["Master plan (1)"]]
    assert said(Guide(Kind.PARTNER))[1] == [["Dialogue Partners (1)"]]
    assert said(Guide(Kind.MEETING))[1] == [["Latest meetings"]]


def test_the_welcome_is_the_help_with_a_name() -> None:
    """/start introduces the bot and then says what /help says."""
    welcome, buttons = said(Guide(welcome=True))
    assert (welcome[0], welcome[1:], buttons) == ("Notulis", *said(Guide()))


def test_silence_is_no_reply() -> None:
    """Where nothing is to be sent there is no reply."""
    assert render(Silence(), CATALOGUE) is None


@pytest.mark.parametrize(
    ("answer", "lines"),
    [
        (
            NoCommand("prtner", "partner"),
            ["/prtner is no command of mine.", "The nearest is /partner.", "All of them: /help"],
        ),
        (NoCommand("weather"), ["/weather is no command of mine.", "All of them: /help"]),
    ],
)
def test_an_unknown_command_is_told_with_the_nearest(answer: NoCommand, lines: list[str]) -> None:
    """It is said that there is no such command, which comes near, and where all of them are."""
    assert said(answer) == (lines, [])


@pytest.mark.parametrize("of", [Kind.TOPIC, Kind.PERSON, Kind.PLACE, ANY])
def test_commands_without_lists_explain_themselves(of: Sought) -> None:
    """A command without a name says what it takes, with an example."""
    lines, _ = said(Guide(of))
    assert lines[0].startswith(f"Send {str(EXAMPLES[of]).split()[0]} and ")
    assert lines[1] == f"For example: {EXAMPLES[of]}"
