from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
import time_machine

from bot.desk import Desk, Message
from bot.memory import Turn
from bot.preferences.preferences import UNCHANGED, Preferences
from bot.reading.follow_ups.context import Context
from bot.service import Service
from bot.zone import read_zone
from store.kinds import Kind
from tests.bot.small import SmallShelf, shelf

COMMAND, QUESTION = Message("united kingdom", Kind.PARTNER), Message("when was the first auksom?")


@dataclass
class Bookcase:
    """A library whose shelf a test may replace."""

    shelf: SmallShelf


class Warming:
    """What was warmed up and in which thread; warming up takes until it is let ``go``."""

    def __init__(self) -> None:
        self.seen: list[tuple[Desk, int]] = []
        self.go = threading.Event()


@pytest.fixture
def warming(monkeypatch: pytest.MonkeyPatch) -> Warming:
    """Stands in for the desk's warming up."""
    noted = Warming()

    def warm(desk: Desk) -> None:
        noted.seen.append((desk, threading.get_ident()))
        noted.go.wait(10)

    monkeypatch.setattr(Desk, "warm", warm)
    return noted


async def test_questions_wait_for_a_thread_and_commands_do_not(warming: Warming) -> None:
    """While a new catalogue is made ready for questions, outside the loop, commands have their desk."""
    service = Service(Bookcase(shelf()))
    asking = asyncio.create_task(service.desk_for(QUESTION))
    desk = await service.desk_for(COMMAND)
    await asyncio.sleep(0.05)
    assert not asking.done()
    warming.go.set()
    assert await asking is desk
    ((warmed, thread),) = warming.seen
    assert warmed is desk
    assert thread != threading.get_ident()


async def test_a_desk_is_at_hand_once_it_is_ready(warming: Warming) -> None:
    """For commands at once, for questions when it is made ready."""
    service = Service(Bookcase(shelf()))
    assert service.desk_at_hand(COMMAND) is service.desk
    assert service.desk_at_hand(QUESTION) is None
    warming.go.set()
    assert await service.ready() is service.desk_at_hand(QUESTION)


async def test_a_desk_that_could_not_be_made_ready_is_not_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for it learns why."""

    def fail(desk: Desk) -> None:
        raise ValueError("no words")

    monkeypatch.setattr(Desk, "warm", fail)
    service = Service(Bookcase(shelf()))
    with pytest.raises(ValueError, match="no words"):
        await service.ready()
    assert service.desk_at_hand(QUESTION) is None


async def test_each_catalogue_is_made_ready_once(warming: Warming) -> None:
    """One revision is warmed up once, however many ask; the next one again."""
    warming.go.set()
    library = Bookcase(shelf())
    service = Service(library)
    first = {await service.desk_for(message) for message in (QUESTION, COMMAND, QUESTION)}
    library.shelf = shelf()
    second = {await service.desk_for(message) for message in (QUESTION, COMMAND, QUESTION)}
    assert (len(first), len(second)) == (1, 1)
    assert [desk for desk, _ in warming.seen] == [*first, *second]


async def test_a_command_alone_makes_ready_for_the_question_after_it(warming: Warming) -> None:
    """Whatever is asked first of a new catalogue, its readiness is under way from then on."""
    service = Service(Bookcase(shelf()))
    await service.desk_for(COMMAND)
    await asyncio.sleep(0.05)
    assert len(warming.seen) == 1
    warming.go.set()


async def test_a_warm_desk_has_all_that_questions_need() -> None:
    """After warming up, what reads questions and what answers them are there."""
    service = Service(Bookcase(shelf()))
    desk = await service.desk_for(QUESTION)
    assert {"reader", "answerer"} <= vars(desk).keys()


async def test_each_chat_has_its_day() -> None:
    """The chat's zone decides, where it chose none the bot's; a day that is given holds everywhere."""
    service = Service(Bookcase(shelf()), zone=read_zone("Asia/Jakarta"))
    service.prefer(1, Preferences(zone="Pacific/Kiritimati"))
    with time_machine.travel(datetime(2026, 11, 30, 10, 30, tzinfo=UTC)):
        assert [service.today(chat) for chat in (1, 2, None)] == [
            date(2026, 12, 1),
            date(2026, 11, 30),
            date(2026, 11, 30),
        ]
    fixed = Service(Bookcase(shelf()), today=lambda: date(2020, 1, 1))
    fixed.prefer(1, Preferences(zone="Pacific/Kiritimati"))
    assert fixed.today(1) == date(2020, 1, 1)


async def test_a_chat_that_moved_is_not_left_under_its_old_number() -> None:
    """Telegram may say late that the bot is out of the old group: the supergroup keeps what it chose."""
    service = Service(Bookcase(shelf()))
    tokyo = Preferences(zone="Asia/Tokyo")
    service.prefer(-5, tokyo)
    service.move(-5, -500)
    service.leave(-5)
    assert (service.preferences(-5), service.preferences(-500)) == (tokyo, tokyo)
    assert service.moved_from(-500)
    service.leave(-500)
    assert service.preferences(-500) == UNCHANGED
    assert not service.moved_from(-500)


def test_what_a_chat_that_moved_is_asked_is_kept_under_its_new_id() -> None:
    """Also what is kept of it afterwards under the old one; other chats stay where they are."""
    service = Service(Bookcase(shelf()))
    now, nothing = datetime.now(UTC), Context()
    service.keep(Turn(1, 10, 11, nothing, nothing, now))
    service.move(1, 2)
    service.keep(Turn(1, 12, 13, nothing, nothing, now))
    service.keep(Turn(3, 14, 15, nothing, nothing, now))
    assert [turn.reply for turn in service.turns(2)] == [13, 11]
    assert [turn.reply for turn in service.turns(3)] == [15]
