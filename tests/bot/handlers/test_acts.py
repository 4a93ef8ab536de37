"""Commands that look nothing up go each to its own handler, and nowhere else."""

from __future__ import annotations

import pytest
from telegram import Message as Received

from bot.api import RawBot
from bot.handlers.acts import TAKEN
from bot.message import ACTS, Act
from bot.service import Service
from bot.terminal.chats import User
from tests.bot.handlers.conftest import BEN, Talk

ROBOT = User(77, "Other", "OtherBot", is_bot=True)


@pytest.fixture
def acted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the handlers are given: the command and the words after it."""
    given: list[str] = []

    async def take(_: Service, __: RawBot, received: Received, act: Act) -> None:
        given.append(f"{received.chat_id}: {act.command} {act.words}".rstrip())

    for name in TAKEN:
        monkeypatch.setitem(TAKEN, name, take)
    return given


def test_each_such_command_has_a_handler() -> None:
    """None is read as one and then left unanswered."""
    assert set(TAKEN) == set(ACTS)
    assert len(set(TAKEN.values())) == len(ACTS)


@pytest.mark.parametrize("command", ACTS)
async def test_a_command_is_taken_with_its_words(talk: Talk, acted: list[str], command: str) -> None:
    """However it is written; no other handler answers it, too."""
    assert await talk.say(f"/{command.upper()} some words") == []
    assert acted == [f"{talk.private.id}: {command} some words"]


@pytest.mark.parametrize(
    "text",
    [
        "/settings@OtherBot",
        "what does /settings do",
        "/settings2",
        "/setting",
        "settings",
    ],
)
async def test_what_is_no_command_for_this_bot_does_nothing(talk: Talk, acted: list[str], text: str) -> None:
    """Another bot's, or one that is only spoken of."""
    await talk.say(text, talk.group)
    assert acted == []


async def test_an_edited_command_does_nothing(talk: Talk, acted: list[str]) -> None:
    """What it did before cannot be undone by other words."""
    await talk.say("/forget")
    await talk.edit(talk.asked(), "/follow united kingdom")
    assert acted == [f"{talk.private.id}: forget"]


async def test_another_bot_commands_nothing(talk: Talk, acted: list[str]) -> None:
    """A person may."""
    await talk.server.say(ROBOT, talk.group, "/forget@NotulisBot")
    await talk.seen()
    assert acted == []
    await talk.server.say(BEN, talk.group, "/forget@NotulisBot")
    await talk.seen()
    assert acted == [f"{talk.group.id}: forget"]


async def test_where_the_bot_may_not_speak_nothing_is_done(talk: Talk, acted: list[str]) -> None:
    """Nobody would hear what came of it."""
    await talk.say("/following", talk.group)
    await talk.server.mute_bot(BEN, talk.group)
    await talk.say("/following", talk.group)
    assert acted == [f"{talk.group.id}: following"]
