"""Updates in hand, over HTTP where it matters what goes out, else by themselves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from datetime import UTC, datetime

import pytest
from telegram import CallbackQuery, Chat, Message, Update, User

from bot.handlers.flood import FLOODED
from bot.receiving.intake import FEW, MANY, Intake
from bot.terminal.chats import User as Person
from tests.bot.receiving.test_poller import message
from tests.bot.serving import UK, Serving
from tests.botapi import ANA, BEN, BotApi

NOW = 1_700_000_000
DAY = datetime(2026, 11, 30, tzinfo=UTC)


def update(number: int, chat: int = 1, person: int = 1) -> Update:
    sender = User(person, "A", is_bot=False)
    return Update.de_json(
        {
            "update_id": number,
            "message": {"message_id": number, "date": NOW, "chat": {"id": chat, "type": "group"}}
            | {"from": sender.to_dict(), "text": "x"},
        },
        None,
    )


class Work:
    """Takes updates, each as long as it is let."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.done: list[int] = []
        self.told: list[int] = []
        self.early: list[int] = []
        self.gate = asyncio.Event()
        self.intake = Intake(self.handle, self.done.append, tell=self.tell, at_once=self.press)

    async def handle(self, update: Update) -> None:
        self.begun.append(update.update_id)
        await self.gate.wait()

    async def tell(self, update: Update) -> None:
        self.told.append(update.update_id)

    async def press(self, update: Update) -> None:
        self.early.append(update.update_id)

    async def take(self, updates: Iterable[Update]) -> None:
        for one in updates:
            self.intake.take(one)
        await asyncio.sleep(0)
        await asyncio.sleep(0)


async def test_chats_go_side_by_side_and_each_in_order() -> None:
    """A waiting update of one chat holds no place: a hundred others begin at once."""
    work = Work()
    await work.take([update(1), update(2), *(update(2 + chat, chat) for chat in range(2, 100))])
    assert work.begun == [1, *range(4, 102)]
    work.gate.set()
    assert await work.intake.close(1) == 0
    assert work.begun[-1] == 2
    assert sorted(work.done) == [1, 2, *range(4, 102)]


async def test_of_one_persons_flood_the_newest_few_are_answered() -> None:
    """The others are over at once, the person is told once, and who waits beside is not touched."""
    work = Work()
    await work.take([update(1)])
    await work.take([update(2, person=2), *(update(number) for number in range(3, 60))])
    assert sorted(work.done) == list(range(3, 60 - FEW))
    assert work.intake.floods(1)
    work.gate.set()
    assert await work.intake.close(1) == 0
    assert work.begun == [1, 2, *range(60 - FEW, 60)]
    assert len(work.told) == 1
    assert not work.intake.floods(1)


async def test_of_a_crowd_as_many_wait_as_may_be_answered_in_a_minute() -> None:
    """Where many people ask at once in one chat the oldest go."""
    work = Work()
    await work.take([update(0)])
    await work.take(update(number, person=number) for number in range(1, 100))
    assert sorted(work.done) == list(range(1, 100 - MANY))


async def test_what_tells_of_the_chat_itself_is_never_left_out() -> None:
    """However much waits, that the group moved and that the bot was removed is heard."""
    work = Work()
    member = {"user": User(9, "N", is_bot=True).to_dict(), "status": "left"}
    chat, by = {"id": 1, "type": "group"}, User(1, "A", is_bot=False).to_dict()
    moved = {"message_id": 1, "date": NOW, "chat": chat, "from": by, "migrate_to_chat_id": -5}
    removed = {"chat": chat, "from": by, "date": NOW, "old_chat_member": member, "new_chat_member": member}
    await work.take([update(1)])
    told = [{"update_id": 2, "message": moved}, {"update_id": 3, "my_chat_member": removed}]
    await work.take(Update.de_json(one, None) for one in told)
    await work.take(update(number) for number in range(4, 60))
    work.gate.set()
    assert await work.intake.close(1) == 0
    assert work.begun == [1, 2, 3, *range(60 - FEW, 60)]


async def test_what_is_not_finished_in_time_is_not_done() -> None:
    """At the end what cannot be finished is broken off and left to the next start."""
    work = Work()
    await work.take([update(1), update(2), update(3, chat=2)])
    assert await work.intake.close(0.05) == 3
    assert work.done == []


async def test_an_update_that_fails_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    """A failure is logged with the number, and the next of the chat follows."""
    done: list[int] = []

    async def fail(update: Update) -> None:
        raise ValueError("marked words")

    intake = Intake(fail, done.append)
    for number in (1, 2):
        intake.take(update(number))
    assert await intake.close(1) == 0
    assert done == [1, 2]
    assert "Update 1 failed (ValueError)" in caplog.text


async def test_a_press_is_taken_up_before_what_waits() -> None:
    """A button of a busy chat is heard at once, and worked on in its turn."""
    work = Work()
    press = CallbackQuery(
        "1", User(1, "A", is_bot=False), "c", message=Message(5, DAY, Chat(1, "group")), data="x"
    )
    await work.take([update(1), Update(2, callback_query=press)])
    assert (work.begun, work.early) == ([1], [2])
    work.gate.set()
    await work.intake.close(1)
    assert work.begun == [1, 2]


@pytest.mark.parametrize("crowd", [1, 200])
async def test_a_flood_in_one_chat_delays_no_other(api: BotApi, bot: Serving, crowd: int) -> None:
    """200 messages in one chat, of one person or many, at a second a send: another waits under a second."""
    group = bot.group
    api.fail("sendMessage", seconds=1.0, times=99, when=lambda call: call["chat_id"] == str(group.id))
    chat = {"id": group.id, "type": "supergroup", "title": "Secretariat"}
    for number in range(200):
        person = Person(1_000 + number % crowd, "Ana").to_json()
        api.push(message(chat=chat, **{"from": person}, text=UK, message_id=number + 1))
    begun = time.monotonic()
    await api.server.say(BEN, api.server.private(BEN), "/help")
    await api.until(lambda: api.sent(BEN.id))
    assert time.monotonic() - begun < 1
    assert len(api.sent(group.id)) <= 1


async def test_a_flood_is_answered_for_its_newest_and_told_so(api: BotApi, bot: Serving) -> None:
    """Who sends forty at once gets one polite sentence and the newest answers."""
    api.fail("sendMessage", seconds=0.05, times=99)
    for _ in range(40):
        await api.server.say(ANA, bot.ana, UK)
    sent = await bot.settled()
    assert sent.count(FLOODED) == 1
    assert len(sent) <= FEW + 3


async def test_talk_that_floods_a_group_is_told_nothing(api: BotApi, bot: Serving) -> None:
    """Who was not talking to the bot does not hear that it cannot follow."""
    api.fail("sendMessage", seconds=0.3, times=1)
    await bot.say(UK, bot.group)
    for number in range(60):
        await api.server.say(BEN, bot.group, f"lunch at {number}?")
    assert len(await bot.settled()) == 1


def typed(number: int, person: int = 1) -> Update:
    sender = User(person, "A", is_bot=False)
    return Update.de_json(
        {
            "update_id": number,
            "inline_query": {"id": str(number), "from": sender.to_dict(), "query": "x", "offset": ""},
        },
        None,
    )


async def test_who_types_on_waits_for_the_last_text_alone() -> None:
    """What somebody typed before is left out, without a word, once they have typed on; others are served."""
    work = Work()
    await work.take([typed(1), typed(2), typed(3), typed(4, person=2)])
    work.gate.set()
    await work.intake.close(1)
    assert (work.begun, sorted(work.done), work.told) == ([3, 4], [1, 2, 3, 4], [])


async def test_presses_of_a_message_posted_inline_are_taken_in_order() -> None:
    """Such a message has no chat; its presses wait for one another all the same."""
    work = Work()
    sender = User(1, "A", is_bot=False).to_dict()
    pressed = {"from": sender, "chat_instance": "1", "data": "c:x", "inline_message_id": "m"}
    await work.take(
        Update.de_json({"update_id": at, "callback_query": {"id": str(at), **pressed}}, None) for at in (1, 2)
    )
    assert (work.begun, sorted(work.early)) == ([1], [1, 2])
    work.gate.set()
    await work.intake.close(1)
    assert work.begun == [1, 2]
