"""What chats follow, in the database of the catalogue."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

import store.follows
from bot.following.follows import MOST, TOLD_FOR, Follows
from store.catalogue import Catalogue
from store.database import DatabaseUnavailableError
from store.kinds import Kind, Ref
from store.migrations import upgrade
from tests.bot.answer.world import CANADA, UK

CHAT, OTHER, MOVED = 1, 2, 3
NOW = datetime(2026, 12, 1, 2, tzinfo=UTC)
NOTHING = Catalogue([])


@pytest.fixture
async def follows(engine: AsyncEngine) -> Follows:
    await upgrade(engine.url)
    return Follows(engine, 7)


async def followed(follows: Follows, chat: int | None = None) -> list[tuple[int, Ref]]:
    return [(one.chat, one.ref) for one in await follows.following(chat)]


async def test_a_chat_follows_a_thing_once(follows: Follows) -> None:
    """Whether it did not before is told."""
    assert await follows.follow(CHAT, UK, None, NOTHING) is True
    assert await follows.follow(CHAT, UK, None, NOTHING) is False
    assert await followed(follows) == [(CHAT, UK)]
    assert await follows.unfollow(CHAT, CANADA) == 0
    assert await follows.unfollow(CHAT) == 1
    assert await followed(follows) == []


async def test_a_chat_follows_fifty_things_at_most(follows: Follows) -> None:
    """What it follows already is no more of them; another chat has its own."""
    for at in range(MOST):
        assert await follows.follow(CHAT, Ref(Kind.TOPIC, str(at)), None, NOTHING)
    assert MOST == 50
    assert await follows.follow(CHAT, UK, None, NOTHING) is None
    assert await follows.follow(CHAT, Ref(Kind.TOPIC, "0"), None, NOTHING) is False
    assert await follows.follow(OTHER, UK, None, NOTHING) is True


async def test_a_chat_that_moved_or_is_gone_is_written_with_what_is_written_next(follows: Follows) -> None:
    """In the order in which it was noted; at the latest at the end."""
    for chat in (CHAT, OTHER):
        await follows.follow(chat, UK, None, NOTHING)
    follows.leave(OTHER)
    follows.move(CHAT, MOVED)
    assert await followed(follows) == [(MOVED, UK)]
    follows.leave(MOVED)
    await follows.close()
    assert await followed(follows) == []


async def test_what_the_database_did_not_take_is_written_later(
    follows: Follows, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before what was noted since, so that nothing of a chat that is gone stays."""
    for chat in (CHAT, OTHER):
        await follows.follow(chat, UK, None, NOTHING)
    follows.leave(OTHER)

    async def fails(*_: object) -> None:
        raise DatabaseUnavailableError("gone")

    monkeypatch.setattr(store.follows, "leave", fails)
    with pytest.raises(DatabaseUnavailableError):
        await followed(follows)
    follows.move(CHAT, MOVED)
    monkeypatch.undo()
    assert await followed(follows) == [(MOVED, UK)]


async def test_a_days_digest_is_told_by_one_alone(follows: Follows) -> None:
    """Of its items those that nobody told before; what was given back may be told again."""
    assert await follows.claim(CHAT, "monday", ["a", "b"], NOW) == {"a", "b"}
    assert await follows.claim(CHAT, "monday", ["c"], NOW) is None
    assert await follows.claim(CHAT, "tuesday", ["b", "c"], NOW) == {"c"}
    await follows.release(CHAT, ["b"])
    assert await follows.claim(CHAT, "wednesday", ["a", "b"], NOW) == {"b"}


async def test_what_was_told_is_forgotten_after_sixty_days(follows: Follows) -> None:
    """No sooner."""
    assert timedelta(days=60) == TOLD_FOR
    await follows.claim(CHAT, "monday", ["a"], NOW)
    await follows.tidy(NOW + TOLD_FOR - timedelta(seconds=1))
    assert await follows.claim(CHAT, "tuesday", ["a"], NOW) == set()
    await follows.tidy(NOW + TOLD_FOR + timedelta(seconds=1))
    assert await follows.claim(CHAT, "monday", ["a"], NOW) == {"a"}
