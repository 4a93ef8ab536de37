"""A button below an answer that reads the question otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import bot.answer.otherwise as rule
from bot.memory import ProcessMemory
from bot.reply.press import otherwise
from bot.terminal.chats import Posted
from tests.bot.answer.world import desk
from tests.bot.handlers.conftest import BEN, Talk
from tests.bot.small import SmallShelf

QUESTION = "when was the first asean-uk som"
READ = "Read it otherwise: "


@pytest.fixture(autouse=True)
def near(monkeypatch: pytest.MonkeyPatch, talk: Talk) -> None:
    """A catalogue to ask about, where every reading comes near."""
    talk.library.shelf = SmallShelf(desk().catalogue, desk().matcher)
    monkeypatch.setattr(rule, "CLOSE", 50.0)


def button(message: Posted) -> str:
    """The caption of the button for the other reading."""
    (found,) = [one["text"] for one in message.buttons if one["text"].startswith(READ)]
    return str(found)


async def test_the_other_reading_is_one_press_away_and_the_first_one_more(talk: Talk) -> None:
    """The answer by the other reading stands in place of the first, with a button back to that."""
    (first,) = await talk.say(QUESTION)
    text, caption = first.text, button(first)
    assert first.reply_to == talk.asked().id
    assert len(caption) <= 64
    (second,) = await talk.press(first, caption)
    assert (second.id, second.text != text) == (first.id, True)
    (again,) = await talk.press(second, button(second))
    assert (again.id, again.text, button(again)) == (first.id, text, caption)
    assert talk.notices == []


async def test_it_works_after_a_restart_and_for_anybody(talk: Talk, memory: ProcessMemory) -> None:
    """All that it takes is the question, which the message replies to."""
    (first,) = await talk.say(f"@NotulisBot {QUESTION}", talk.group)
    for turn in memory.recall(talk.group.id, datetime.now(UTC)):
        memory.forget(turn)
    data = next(one["callback_data"] for one in first.buttons if one["text"].startswith(READ))
    text = first.text
    (second,) = await talk.press_data(first, data, talk.group, BEN)
    assert second.text != text


async def test_what_the_answer_was_about_is_followed_up(talk: Talk, memory: ProcessMemory) -> None:
    """The next question goes on from the reading that was chosen."""
    (first,) = await talk.say(QUESTION)
    (before,) = memory.recall(talk.private.id, datetime.now(UTC))
    await talk.press(first, button(first))
    (after,) = memory.recall(talk.private.id, datetime.now(UTC))
    assert (after.asked, after.reply) == (before.asked, before.reply)
    assert after.context != before.context


async def test_without_the_question_or_such_a_reading_it_says_so(talk: Talk) -> None:
    """A deleted question, a reading that nobody knows: the press is answered with a sentence."""
    (first,) = await talk.say(QUESTION)
    assert await talk.press_data(first, otherwise("0" * 24)) == []
    del talk.private.messages[talk.asked().id]
    assert await talk.press(first, button(first)) == []
    assert talk.notices == ["I no longer read that question so: please ask again."] * 2
