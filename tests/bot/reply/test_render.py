"""Every answer becomes its reply."""

from __future__ import annotations

import pytest

from bot.answer.answer import (
    Acknowledgement,
    Answer,
    Card,
    Choice,
    Fact,
    Guide,
    Listing,
    NoCommand,
    Option,
    Options,
    Reason,
    Refusal,
    Silence,
)
from bot.reply.html import plain
from bot.reply.render import render
from tests.bot.reply.limits import check
from tests.bot.small import SOM_1, SOM_2, meeting, shelf

CATALOGUE = shelf(*(meeting(number, f"{2020 + number}-05") for number in range(3, 12))).catalogue


@pytest.mark.parametrize(
    ("answer", "begins"),
    [
        (Card(SOM_1), "1st ASEAN-UK"),
        (Fact("6 July 2022.", (SOM_1,), ()), "6 July 2022."),
        (Listing("Two of them", (SOM_1, SOM_2)), "Two of them"),
        (Choice("Which one?", (SOM_1, SOM_2)), "Which one?"),
        (Options("Which way?", (Option("One.", (SOM_1,)),)), "Which way?"),
        (Refusal(Reason.NO_SUCH, "No."), "No."),
        (Guide(), "I look up ASEAN"),
        (NoCommand("x", ""), "/x is no command"),
        (Acknowledgement(), "At your service."),
    ],
)
def test_an_answer_is_a_reply_that_telegram_takes(answer: Answer, begins: str) -> None:
    """Which begins with what it says."""
    reply = render(answer, CATALOGUE)
    assert reply is not None
    check(reply)
    assert plain(reply).startswith(begins)


def test_silence_is_no_reply() -> None:
    """Nothing is sent."""
    assert render(Silence(), CATALOGUE) is None


def test_pages_and_parts_are_those_asked_for() -> None:
    """Of a list the page, of a card the part."""
    refs = tuple(type(SOM_1)(SOM_1.kind, f"asean-uk-som-{number}") for number in range(1, 12))
    second = render(Listing("All", refs), CATALOGUE, 1)
    assert second is not None
    assert plain(second).split("\n")[2].startswith("9. 9th")
    part = render(Card(SOM_1), CATALOGUE, 0, "documents")
    assert part is not None
    assert "Documents: 1" in plain(part)
