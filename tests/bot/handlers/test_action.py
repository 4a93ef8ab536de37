from __future__ import annotations

import asyncio

import pytest

from bot.handlers import action
from bot.handlers.action import shown
from bot.handlers.sending import Place
from bot.service import Service
from bot.terminal import methods
from tests.bot.handlers.conftest import ANA, Talk


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """What the bot showed itself doing; a moment is short here."""
    noted: list[dict[str, str]] = []
    monkeypatch.setattr(action, "MOMENT", 0.05)
    monkeypatch.setattr(action, "_SHOWN_FOR", 0.05)
    send = methods.METHODS["sendChatAction"]

    def note(server: object, parameters: dict[str, str]) -> object:
        noted.append(dict(parameters))
        return send(server, parameters)  # type: ignore[arg-type]

    monkeypatch.setitem(methods.METHODS, "sendChatAction", note)
    return noted


async def test_what_is_done_at_once_is_not_announced(talk: Talk, calls: list[dict[str, str]]) -> None:
    """An answer of a moment comes without a sign before it."""
    await talk.say("/partner united kingdom")
    await asyncio.sleep(0.1)
    assert calls == []


async def test_what_takes_long_is_shown_until_it_is_done(talk: Talk, calls: list[dict[str, str]]) -> None:
    """In its topic, again before the sign fades, and no longer than the work."""
    chat = talk.server.private(ANA)
    async with shown(talk.session.application.bot, Place(chat.id, 5), "upload_photo"):
        await asyncio.sleep(0.3)
    seen = len(calls)
    await asyncio.sleep(0.2)
    assert len(calls) == seen >= 2
    assert calls[0] == {"chat_id": str(chat.id), "action": "upload_photo", "message_thread_id": "5"}


async def test_a_sign_that_cannot_be_shown_spoils_nothing(talk: Talk, calls: list[dict[str, str]]) -> None:
    """The work is done all the same, and its own failure is its own."""
    async with shown(talk.session.application.bot, Place(404)):
        await asyncio.sleep(0.1)
    assert len(calls) == 1
    with pytest.raises(ValueError, match="own"):
        async with shown(talk.session.application.bot, Place(404)):
            raise ValueError("own")


async def test_who_waits_for_a_new_catalogue_sees_it(
    talk: Talk, calls: list[dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question that must wait until the desk is ready shows typing; what is overheard does not."""
    ready = Service.ready

    async def slow(service: Service) -> object:
        await asyncio.sleep(0.2)
        return await ready(service)

    monkeypatch.setattr(Service, "desk_at_hand", lambda *_: None)
    monkeypatch.setattr(Service, "ready", slow)
    await talk.say("when was the first auksom?", talk.group)
    assert calls == []
    await talk.say("when was the first auksom?")
    assert calls
