from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Update

from bot.application import build
from bot.handlers.flood import FLOODED, LIMITED, TOLD_FOR, Flood
from bot.memory import ProcessMemory
from bot.receiving.allowance import Allowance, no_allowance
from bot.settings import Settings
from bot.terminal.chats import Json, User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import running
from tests.bot.handlers.conftest import ANA, BEN, KEY, Bookcase, Seen, Talk
from tests.bot.small import shelf


class Clock:
    """A clock that stands until it is moved."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def limited(memory: ProcessMemory, clock: Clock) -> AsyncIterator[Talk]:
    """The bot where a person may ask three times a minute, and a chat five times."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    library = Bookcase(shelf())
    application = build(
        Settings(token=KEY),
        library,
        SimulatedRequest(server),
        memory=memory,
        allowance=Allowance((3, 60.0), (5, 60.0), clock),
    )
    async with running(server, application) as session:
        yield Talk(session, library)


async def told(talk: Talk, flood: Flood, words: str, sender: User = ANA, **changes: object) -> list[str]:
    """What is said to somebody of whose flood such a message was left out."""
    posted: Json = talk.group.message_json(talk.group.post(sender, talk.server.now, words, []))
    bot = talk.session.application.bot
    await flood.left_out(bot, Update.de_json({"update_id": 1, "message": posted | changes}, bot))
    return [one.text for one in await talk.seen()]


async def test_who_waits_for_an_answer_is_told_politely(talk: Talk) -> None:
    """As a reply to the message, in its topic."""
    flood = Flood(no_allowance())
    assert await told(talk, flood, "/help", message_thread_id=5, is_topic_message=True) == [str(FLOODED)]
    said = talk.group.messages[2]
    assert (said.thread, said.reply_to) == (5, 1)


@pytest.mark.parametrize("text", ["lunch?", "/help@OtherBot"])
async def test_who_was_not_talking_to_the_bot_is_not(talk: Talk, text: str) -> None:
    """Nor is another bot, nor who sent something without words."""
    flood = Flood(no_allowance())
    assert await told(talk, flood, text) == []
    assert await told(talk, flood, "@NotulisBot", User(9, "Other", "OtherBot", is_bot=True)) == []
    assert await told(talk, flood, "x", text=None) == []


async def test_a_flooder_is_not_told_again_soon(talk: Talk, clock: Clock) -> None:
    """Within ten minutes the sentence comes once to each person, however many floods there are."""
    flood = Flood(no_allowance(), clock)
    said = [await told(talk, flood, "/help", person) for person in (ANA, ANA, BEN)]
    assert said == [[str(FLOODED)], [], [str(FLOODED)]]
    clock.now += TOLD_FOR + 1
    assert await told(talk, flood, "/help") == [str(FLOODED)]


async def test_who_asks_more_than_is_granted_hears_one_word_then_nothing(limited: Talk, clock: Clock) -> None:
    """Questions of a minute beyond the limit are left alone; a minute later it is answered again."""
    said = [[one.text for one in await limited.say("/partner")] for _ in range(6)]
    assert [len(one) for one in said] == [1, 1, 1, 1, 0, 0]
    assert said[3] == [str(LIMITED)]
    clock.now += 61
    (reply,) = await limited.say("/partner")
    assert reply.text.startswith("Send /partner and")


async def test_commands_of_every_sort_are_counted(limited: Talk) -> None:
    """What looks nothing up is no way around the limit."""
    said = [len(await limited.say("/privacy")) for _ in range(5)]
    assert said == [1, 1, 1, 1, 0]


async def test_a_chat_has_a_limit_of_its_own(limited: Talk) -> None:
    """People who ask less than they may are told, once for all, that the chat asks too much."""
    said = []
    for number in range(8):
        await limited.server.say(User(100 + number, "Member"), limited.group, "/partner")
        said.append(len(await limited.seen()))
    assert said == [1, 1, 1, 1, 1, 1, 0, 0]
    assert len(await limited.say("/partner")) == 1


async def test_what_nobody_asked_the_bot_is_answered_no_more_and_no_word_said(
    limited: Talk, seen: Seen
) -> None:
    """Answers to questions that were overheard count, and beyond the limit there is silence."""
    said = [len(await limited.say("when was the first auksom?", limited.group)) for _ in range(5)]
    assert said == [1, 1, 1, 0, 0]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            "Itu lebih banyak daripada yang dapat saya jawab dalam semenit: silakan tunggu sebentar, lalu "
            "bertanya "
            "lagi. Sampai saat itu pertanyaan tidak saya jawab.",
        ),
        (
            "vi",
            "Như vậy là nhiều hơn số tôi có thể trả lời trong một phút: xin đợi một lát rồi hỏi lại. "
            "Trong lúc đó "
            "tôi không trả lời câu hỏi.",
        ),
    ],
)
async def test_the_word_is_in_the_language_of_who_asks(limited: Talk, language: str, said: str) -> None:
    """That of their Telegram."""
    by = User(31, "Sari", "sari", language=language)
    for _ in range(4):
        await limited.server.say(by, limited.server.private(by), "/partner")
    assert [one.text for one in await limited.seen()][-1] == said
