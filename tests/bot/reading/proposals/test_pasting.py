"""Pasted statements: the meeting that they speak of, never that there is none."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.answer.answer import Card, Choice, Silence
from bot.desk import Message
from bot.reading.proposals.pasting import pasted
from tests.questions.score import TODAY, packaged_desk

DESK = packaged_desk()

_MADE = tomllib.loads(Path(__file__).with_name("statements.toml").read_text("utf-8"))["pasted"]
_LONG = 24


def _shown(text: str, *, addressed: bool = True) -> list[str]:
    answer = DESK.take(Message(text, addressed=addressed, private=addressed), TODAY).answer
    match answer:
        case Card(ref):
            return [ref.id]
        case Choice(_, refs):
            assert len(refs) <= 3
            return [ref.id for ref in refs]
        case _:
            assert isinstance(answer, Silence), answer
            return []


@pytest.mark.parametrize("one", _MADE, ids=lambda one: str(one["meeting"]))
def test_a_statement_gives_its_meeting(one: dict[str, str]) -> None:
    """The whole of it, its first paragraphs, and its first alone where that says enough."""
    parts = one["text"].strip().split("\n\n")
    for text in ("\n\n".join(parts[:end]) for end in (len(parts), 2, 1)):
        if len(text.split()) > _LONG:
            assert one["meeting"] in _shown(text)


def test_nothing_is_said_to_what_is_overheard() -> None:
    """In a group a statement is answered only where the bot is addressed."""
    assert [_shown(one["text"], addressed=False) for one in _MADE] == [[]] * len(_MADE)


@pytest.mark.parametrize(
    "text",
    [
        "Kindly name the Filipino and the Korean who led the two delegations in Seoul in June 1995, the one "
        "that planned an investment openings dialogue between both sides.",
        "I am looking for the meetings of the Plus Three finance ministers, with or without the central bank "
        "governors, that were held outside Southeast Asia.",
        "when was the 4th ASEAN-UK SOM",
    ],
)
def test_a_long_question_is_none(text: str) -> None:
    """However much it tells, it asks."""
    assert not pasted(DESK.reader.said(text, TODAY))


def test_a_statement_on_something_else_is_outside() -> None:
    """Where no meeting comes near none is offered."""
    text = "The board of the cooperative bakery met on Tuesday evening and agreed on a new oven. " * 6
    assert DESK.reader.readings(DESK.reader.said(text, TODAY))[0].form == "outside"
