"""Chats told of what they follow, on the Bot API server of the tests: once, whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.application import App, build
from bot.following.follows import MOST, Follows
from bot.following.rounds import Rounds
from bot.memory import ProcessMemory
from bot.preferences.preferences import Preferences, Quiet
from bot.sending.limits import no_limits
from bot.settings import Settings
from bot.terminal.members import MUTED, REMOVED
from store.database import DatabaseUnavailableError, connect, noting
from store.follows import following
from store.kinds import Kind, Ref
from store.migrations import upgrade
from tests.bot.handlers.conftest import Bookcase
from tests.bot.small import UK, meeting, shelf
from tests.botapi import ANA, KEY, BotApi

BOT = int(KEY.partition(":")[0])
NINE = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)
"""Nine o'clock in Jakarta."""
NEXT = meeting(4, "2026-12-08")


@dataclass
class Morning:
    """A bot whose rounds a test lets go by itself."""

    api: BotApi
    application: App
    follows: Follows
    library: Bookcase

    @property
    def rounds(self) -> Rounds:
        assert self.application.rounds is not None
        return self.application.rounds

    async def go(self, hours: float = 0) -> list[str]:
        """A round, so long after nine o'clock; gives all that was ever told."""
        await self.rounds.go(NINE + timedelta(hours=hours))
        return self.told

    @property
    def told(self) -> list[str]:
        return [text for text in self.api.sent() if text.startswith("What this chat follows")]


@asynccontextmanager
async def morning(api: BotApi, engine: AsyncEngine) -> AsyncIterator[Morning]:
    """A bot on a database, with Ana's chat; nothing goes by itself."""
    library = Bookcase(shelf(NEXT))
    follows = Follows(engine, BOT)
    settings = Settings.model_validate({"token": KEY, "telegram_url": api.url})
    application = build(settings, library, memory=ProcessMemory(), limits=no_limits(), follows=follows)
    async with application:
        api.server.private(ANA)
        yield Morning(api, application, follows, library)


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    await upgrade(engine.url)
    return engine


@pytest.fixture
async def bot(api: BotApi, made: AsyncEngine) -> AsyncIterator[Morning]:
    """Ana follows the United Kingdom; a meeting is a week away."""
    async with morning(api, made) as running:
        await running.follows.follow(ANA.id, UK, None, running.library.shelf.catalogue)
        yield running


async def test_a_chat_is_told_once_a_day_at_its_hour(bot: Morning) -> None:
    """Not before nine, then once; on the next day nothing that was told; then the day before."""
    assert await bot.go(-0.1) == []
    [first] = await bot.go()
    assert "In 7 days:\n1. 4th ASEAN-UK Senior Officials' Meeting · 8 December 2026 · London" in first
    assert await bot.go(1) == await bot.go(24) == [first]
    [_, second] = await bot.go(24 * 6)
    assert "Tomorrow:\n1. 4th" in second
    assert len(await bot.go(24 * 7)) == 2


async def test_changes_come_as_one_digest(bot: Morning) -> None:
    """What is new and what changed since it is followed, each once; what was there before is no news."""
    await bot.go()
    bot.library.shelf = shelf(NEXT, meeting(5, "2028"), meeting(3, "2024-05-01"))
    await bot.rounds.prepare()
    assert len(await bot.go(3)) == 1
    [_, second] = await bot.go(24)
    assert "New in the catalogue:\n1. 3rd" in second
    assert "\n2. 5th ASEAN-UK" in second
    bot.library.shelf = shelf(NEXT, meeting(5, "2028-01-02"), meeting(3, "2024-05-01"))
    [*_, third] = await bot.go(48)
    assert "Changed:\n1. 5th ASEAN-UK Senior Officials' Meeting · 2 January 2028" in third
    assert len(await bot.go(72)) == 3


async def test_a_restart_tells_nothing_again(api: BotApi, made: AsyncEngine, bot: Morning) -> None:
    """What was told stands in the database; what was followed, too."""
    await bot.go()
    async with morning(api, made) as again:
        assert len(await again.go(2)) == 1
        assert len(await again.go(24 * 6)) == 2


async def test_two_bots_at_once_tell_once(api: BotApi, made: AsyncEngine, bot: Morning) -> None:
    """Several instances on one database, each with its own connections: a digest is that of one of them."""
    engines = [connect(made.url) for _ in range(3)]
    try:
        async with morning(api, engines[0]) as second, morning(api, engines[1]) as third:
            await asyncio.gather(bot.go(), second.go(), third.go())
            assert len(bot.told) == 1
            await asyncio.gather(bot.go(24 * 6), second.go(24 * 6), third.go(24 * 6))
            assert len(bot.told) == 2
    finally:
        for engine in engines:
            await engine.dispose()


@pytest.mark.parametrize("times", [5, 10])
async def test_a_digest_that_was_not_sent_comes_in_a_later_round(
    bot: Morning, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """Telegram failed for longer than a call is tried again: the next round tells it, once."""
    monkeypatch.setattr("bot.sending.delivery.PAUSES", (0.0,) * 4)
    bot.application.bot.rate_limiter._pauses = (0.0,) * 4
    bot.api.fail("sendMessage", 502, times=times)
    for minutes in range(times // 5):
        assert await bot.go(minutes / 60) == []
    assert len(await bot.go(0.5)) == 1
    assert len(await bot.go(1)) == 1


@pytest.mark.parametrize("failure", [{"closed": True}, {"status": 504}, {"body": b"no JSON"}])
async def test_a_digest_that_may_have_arrived_is_not_sent_again(
    bot: Morning, failure: dict[str, Any]
) -> None:
    """Better none than two."""
    bot.api.fail("sendMessage", done=True, **failure)
    assert len(await bot.go()) == 1
    assert len(await bot.go(1)) == 1
    assert len(bot.api.called("sendMessage")) == 1


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (400, "Bad Request: chat not found"),
    ],
)
async def test_a_chat_that_is_gone_is_tidied_away(bot: Morning, status: int, description: str) -> None:
    """Nothing is tried again, and nothing kept."""
    bot.api.fail("sendMessage", status, description)
    assert await bot.go() == []
    assert await bot.go(24 * 6) == []
    assert await bot.follows.following() == ()
    assert len(bot.api.called("sendMessage")) == 1


async def test_a_chat_that_takes_no_message_today_is_told_tomorrow(bot: Morning) -> None:
    """Its news are not lost, and it is not asked every minute."""
    bot.api.fail("sendMessage", 400, "Bad Request: TOPIC_CLOSED")
    assert await bot.go() == []
    assert await bot.go(1) == []
    assert len(bot.api.called("sendMessage")) == 1
    [told] = await bot.go(24)
    assert "In 6 days:" in told


async def test_a_muted_bot_waits(bot: Morning) -> None:
    """Where it may not speak nothing is tried until it may."""
    service = bot.rounds._service
    service.presence.mute(ANA.id)
    assert await bot.go() == []
    assert bot.api.called("sendMessage") == []
    service.presence.unmute(ANA.id)
    assert len(await bot.go(2)) == 1


async def test_the_chat_says_what_time_it_is(bot: Morning) -> None:
    """Its zone decides about hour and day, and its quiet hours hold a digest back."""
    service = bot.rounds._service
    service.prefer(ANA.id, Preferences(zone="Europe/London"))
    assert await bot.go(6.9) == []
    service.prefer(ANA.id, Preferences(zone="Europe/London", quiet=Quiet(time(8), time(10, 30))))
    assert await bot.go(8) == []
    assert len(await bot.go(8.6)) == 1


async def test_a_group_that_moves_is_told_under_its_new_number(bot: Morning) -> None:
    """Once: what it follows and was told goes with it."""
    group = bot.api.server.group("Secretariat")
    await bot.follows.unfollow(ANA.id)
    await bot.follows.follow(group.id - 1, UK, None, bot.library.shelf.catalogue)
    moved = {"migrate_to_chat_id": group.id}
    bot.api.fail("sendMessage", 400, "Bad Request: group chat was upgraded", parameters=moved)
    assert len(await bot.go()) == 1
    assert len(await bot.go(1)) == 1
    assert [one.chat for one in await bot.follows.following()] == [group.id]
    assert len(await bot.go(24 * 6)) == 2


async def test_one_chat_in_trouble_is_no_trouble_of_others(bot: Morning) -> None:
    """The bot was removed here, muted there; all others are told in the same round."""
    catalogue = bot.library.shelf.catalogue
    removed, muted = bot.api.server.group("Removed"), bot.api.server.group("Muted")
    removed.bot, muted.bot = REMOVED, MUTED
    for group in (removed, muted):
        await bot.follows.follow(group.id, UK, None, catalogue)
    assert len(await bot.go()) == 1
    assert {one.chat for one in await bot.follows.following()} == {ANA.id, muted.id}


async def test_a_topic_of_a_group_gets_its_digest(bot: Morning) -> None:
    """That in which something was followed last."""
    group = bot.api.server.group("Topics")
    await bot.follows.unfollow(ANA.id)
    await bot.follows.follow(group.id, UK, 77, bot.library.shelf.catalogue)
    assert len(await bot.go()) == 1
    assert [one.thread for one in group.messages.values()] == [77]


async def test_too_much_is_refused(bot: Morning) -> None:
    """A chat follows fifty things at most; what it follows already it may follow still."""
    catalogue = bot.library.shelf.catalogue
    for number in range(MOST - 1):
        ref = Ref(Kind.TOPIC, f"t-{number}")
        assert await bot.follows.follow(ANA.id, ref, None, catalogue) is True
    assert await bot.follows.follow(ANA.id, Ref(Kind.TOPIC, "more"), None, catalogue) is None
    assert await bot.follows.follow(ANA.id, UK, None, catalogue) is False


async def test_calendars_know_how_often_a_meeting_changed(bot: Morning) -> None:
    """A round tells the maker of files."""
    await bot.rounds.prepare()
    bot.library.shelf = shelf(meeting(4, "2026-12-09"))
    await bot.rounds.prepare()
    versions = bot.rounds._service.maker.versions
    assert {id_: one.number for id_, one in versions.items()} == {
        "asean-uk-som-1": 0,
        "asean-uk-som-2": 0,
        "asean-uk-som-4": 1,
    }


async def test_an_older_revision_takes_nothing_back(bot: Morning, made: AsyncEngine) -> None:
    """Of two bots one may not have seen yet what the other has: nothing changes to and fro for that."""
    await bot.rounds.prepare()
    async with noting(made) as connection:
        await connection.execute(text("DELETE FROM revision"))
        await connection.execute(text("INSERT INTO revision (id, number) VALUES (1, 7)"))
    newer, older = shelf(meeting(4, "2026-12-09")), shelf(NEXT)
    newer.catalogue.revision, older.catalogue.revision = 7, 6
    for seen, number in ((older, 0), (newer, 1), (older, 1)):
        bot.library.shelf = seen
        await bot.rounds.prepare()
        assert bot.follows.versions["asean-uk-som-4"].number == number


async def test_a_chat_that_left_last_is_written_at_the_end(bot: Morning, made: AsyncEngine) -> None:
    """Though no round comes any more."""
    bot.follows.leave(ANA.id)
    await bot.rounds.stop()
    async with noting(made) as connection:
        assert await following(connection, BOT) == ()


async def test_rounds_go_by_themselves_until_they_are_stopped(
    bot: Morning, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first at once, the next after a pause; the end waits for no pause."""
    monkeypatch.setattr("bot.following.rounds.PAUSE", 0.01)
    moments = iter([NINE - timedelta(hours=1), NINE, *[NINE + timedelta(hours=1)] * 1000])
    bot.rounds._clock = lambda: next(moments)
    bot.rounds.start()
    await bot.api.until(lambda: bot.told)
    await bot.rounds.stop()
    assert len(bot.told) == 1


async def test_a_database_that_is_gone_delays_a_digest(
    bot: Morning, made: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing fails, and it is told when the database is back."""

    def gone(_: object) -> None:
        raise DatabaseUnavailableError("gone")

    with monkeypatch.context() as patch:
        patch.setattr("bot.following.follows.noting", gone)
        assert await bot.go() == []
    assert len(await bot.go(1)) == 1


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("auto", "What this chat follows, 1 December 2026"),
        ("id", "Yang diikuti obrolan ini, 1 Desember 2026"),
        ("vi", "Những gì cuộc trò chuyện này theo dõi, 1 tháng 12, 2026"),
    ],
)
async def test_a_digest_is_in_the_language_that_the_chat_chose(
    bot: Morning, language: str, heading: str
) -> None:
    """In English where it chose none: that of a person's Telegram is not kept."""
    bot.rounds._service.prefer(ANA.id, Preferences(language=language))
    await bot.go()
    assert [text.split("\n")[0] for text in bot.api.sent()] == [heading]
