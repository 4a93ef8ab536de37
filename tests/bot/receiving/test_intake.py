"""Updates in hand, by themselves; test_floods.py has those that come over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime

import pytest
from telegram import CallbackQuery, Chat, Message, Update, User

from bot.receiving.intake import Intake

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


def pressed(number: int) -> Update:
    message = Message(5, DAY, Chat(1, "group"))
    press = CallbackQuery("1", User(1, "A", is_bot=False), "c", message=message, data="x")
    return Update(number, callback_query=press)


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
    assert sorted(work.done) == list(range(3, 55))
    assert work.intake.floods(1)
    work.gate.set()
    assert await work.intake.close(1) == 0
    assert work.begun == [1, 2, *range(55, 60)]
    assert len(work.told) == 1
    assert not work.intake.floods(1)


async def test_of_a_crowd_as_many_wait_as_may_be_answered_in_a_minute() -> None:
    """Where many people ask at once in one chat the oldest go."""
    work = Work()
    await work.take([update(0)])
    await work.take(update(number, person=number) for number in range(1, 100))
    assert sorted(work.done) == list(range(1, 80))


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
    assert work.begun == [1, 2, 3, *range(55, 60)]


async def test_a_few_quick_messages_are_no_flood() -> None:
    """Five of one person and twenty of a crowd may wait, and each is answered."""
    work = Work()
    await work.take([update(0)])
    await work.take(update(number) for number in range(1, 6))
    await work.take(update(number, person=number) for number in range(6, 21))
    assert work.done == work.told == []
    assert not work.intake.floods(0)
    work.gate.set()
    assert await work.intake.close(1) == 0
    assert (work.begun, work.told) == (list(range(21)), [])


async def test_who_has_nothing_to_say_it_with_says_nothing() -> None:
    """A flood is thinned out all the same."""
    work = Work()
    work.intake._tell = None
    work.gate.set()
    await work.take(update(number) for number in range(20))
    assert await work.intake.close(1) == 0
    assert (len(work.begun), work.done[-1]) == (5, 19)


async def test_buttons_pressed_too_often_are_no_reason_to_say_so() -> None:
    """Of a hail of presses the newest few count, and nobody is told anything."""
    work = Work()
    await work.take([update(0)])
    await work.take(map(pressed, range(1, 20)))
    assert work.done == list(range(1, 15))
    assert work.intake.floods(0)
    work.gate.set()
    await work.intake.close(1)
    assert work.told == []


async def test_an_update_of_no_chat_waits_for_nobody() -> None:
    """It has an order of its own, as has each other one."""
    work = Work()
    await work.take([Update(1), Update(2)])
    assert work.begun == [1, 2]
    assert not work.intake.floods(3)
    work.gate.set()
    assert await work.intake.close(1) == 0


async def test_nothing_in_hand_is_nothing_left() -> None:
    """An intake that is idle closes at once."""
    assert await Work().intake.close(5) == 0


async def test_a_press_is_done_when_it_is_acknowledged_too() -> None:
    """Its number is over only when both are: what it leads to, and that it was heard."""
    heard = asyncio.Event()
    done: list[int] = []

    async def handle(update: Update) -> None:
        """It leads nowhere."""

    async def at_once(update: Update) -> None:
        await heard.wait()

    intake = Intake(handle, done.append, at_once=at_once)
    intake.take(pressed(1))
    intake.take(update(2, chat=2))
    await asyncio.sleep(0.01)
    assert done == [2]
    heard.set()
    assert await intake.close(1) == 0
    assert done == [2, 1]
    assert not any((intake._early, intake._chats, intake._working))


async def test_what_is_not_finished_in_time_is_not_done() -> None:
    """At the end what cannot be finished is broken off and left to the next start."""
    work = Work()
    await work.take([update(1), update(2), update(3), update(4, chat=2)])
    assert await work.intake.close(0.05) == 4
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
    await work.take([update(1), pressed(2)])
    assert (work.begun, work.early) == ([1], [2])
    work.gate.set()
    await work.intake.close(1)
    assert work.begun == [1, 2]


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
