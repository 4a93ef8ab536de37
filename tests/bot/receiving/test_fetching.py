"""Updates come in over HTTP, from a server that has bad days."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from bot.errors import StartError
from bot.receiving.poller import Pace
from tests.bot.receiving.bench import MARK, message
from tests.bot.serving import KNOWN, QUICK, UK, Serving, serving
from tests.botapi import ANA, BotApi

UNREADABLE: dict[str, dict[str, Any]] = {
    "a field is missing": message(chat=None),
    "another is missing": message(message_id=None),
    "the date is a text": message(date=MARK),
    "the content is none": {"message": MARK},
    "the kind is unknown": {"brand_new": {"text": MARK}},
    "there is nothing": {},
    "3 MB of text": message(text=MARK * 250_000),
    "3 MB in what is replied to": message(reply_to_message=message(text=MARK * 250_000)["message"]),
    "a chat of no number": message(chat={"id": None}),
}


@pytest.mark.parametrize("bad", UNREADABLE.values(), ids=UNREADABLE)
async def test_what_cannot_be_read_is_left_out_alone(
    api: BotApi, bad: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Its number is logged, once, without a word of it; what came before and after it is answered."""
    async with serving(api) as bot:
        await bot.say()
        number = api.push(bad)
        await bot.say("/help")
        sent = await bot.settled()
    assert [text[:14] for text in sent] == [KNOWN[:14], "I look up ASEA"]
    (record,) = [one for one in caplog.records if one.levelno >= logging.WARNING]
    assert f"Update {number} is left out" in record.getMessage()
    assert MARK not in caplog.text


async def test_what_is_nested_without_end_is_left_out_alone(
    bot: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    """Where one update makes the whole answer unreadable, the others are fetched one by one."""
    first = bot.api.server.last_update + 1
    deep = f'{{"update_id": {first}, "message": {"[" * 100_000}{"]" * 100_000}}}'
    body = f'{{"ok": true, "result": [{deep}]}}'.encode()
    bot.api.push(message())
    bot.api.fail("getUpdates", body=body, times=99, when=lambda call: int(call.get("offset", 0)) <= first)
    await bot.say()
    assert [text[:14] for text in await bot.settled()] == [KNOWN[:14]]
    (record,) = [one for one in caplog.records if one.levelno >= logging.WARNING]
    assert record.getMessage() == f"Update {first} is left out: it is nested too deep."


async def test_what_has_no_number_does_not_stop_the_bot(bot: Serving) -> None:
    """Things that are no updates are passed over without a storm of calls, and what follows is answered."""
    things: list[Any] = [MARK, None, {"update_id": MARK}, [], {"message": MARK}]
    bad = json.dumps({"ok": True, "result": things}).encode()
    bot.api.fail("getUpdates", body=bad, times=3)
    await bot.say()
    assert len(await bot.settled()) == 1
    assert len(bot.api.called("getUpdates")) < 20


@pytest.mark.parametrize("status", [401, 404])
async def test_a_token_that_is_refused_ends_the_bot(
    api: BotApi, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    """After a few tries, with growing pauses, the task ends in a sentence."""
    async with serving(api) as bot:
        api.fail("getUpdates", status, "Unauthorized", times=99)
        begun = len(api.called("getUpdates"))
        with pytest.raises(StartError, match="Telegram refuses the token") as caught:
            await bot.polling
        assert "only-for-tests" not in str(caught.value)
    tries = [call.at for call in api.called("getUpdates")[begun:]]
    gaps = [later - earlier for earlier, later in pairwise(tries)]
    assert len(gaps) >= len(QUICK.refusals)
    assert sorted(gaps) == gaps
    assert 10 < sum(Pace().refusals) < 45


async def test_a_token_refused_once_is_no_end(bot: Serving) -> None:
    """A server that refuses it by mistake is asked again."""
    bot.api.fail("getUpdates", 401, "Unauthorized", times=2)
    await bot.say()
    assert len(await bot.settled()) == 1


TROUBLE: dict[str, dict[str, Any]] = {
    "500": {"status": 500, "description": MARK},
    "502 in HTML": {"status": 502, "body": f"<html>{MARK}</html>".encode()},
    "429": {"status": 429, "description": MARK, "parameters": {"retry_after": 1}},
    "truncated JSON": {
        "body": b'{"ok": true, "result": [{"update_id": 1, "message": {"text": "' + MARK.encode()
    },
    "another JSON": {"body": f'["{MARK}"]'.encode()},
    "a closed connection": {"closed": True},
    "a conflict": {"status": 409, "description": f"Conflict: {MARK}"},
}


@pytest.mark.parametrize("trouble", TROUBLE.values(), ids=TROUBLE)
async def test_trouble_is_waited_out(
    api: BotApi, trouble: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever fetching meets, the updates that wait are answered, each once, when it is over."""
    caplog.set_level(logging.DEBUG, "bot")
    async with serving(api) as bot:
        api.fail("getUpdates", times=2, **trouble)
        await bot.say()
        assert len(await bot.settled()) == 1
    assert MARK not in caplog.text.replace(f"Conflict: {MARK}", "")


async def test_another_instance_is_said_plainly_and_once(
    api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    """While another program fetches, the log says so, and when that is over."""
    caplog.set_level(logging.INFO, "bot.receiving")
    async with serving(api) as bot:
        api.fail("getUpdates", 409, "Conflict: terminated by other getUpdates request", times=4)
        await bot.say()
        assert len(await bot.settled()) == 1
    said = [one.getMessage() for one in caplog.records if one.name.startswith("bot.receiving")]
    assert len(said) == 2
    assert "Another program fetches this bot's updates: stop it" in said[0]
    assert "fetched again" in said[1]


async def test_silence_is_said_and_so_is_its_end(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    """A line when nothing has been heard for a while, one when it is heard again, and none in between."""
    caplog.set_level(logging.INFO, "bot.receiving")
    async with serving(api, pace=replace(QUICK, hold=0.1)) as bot:
        api.fail("getUpdates", closed=True, times=9)
        await bot.say()
        assert len(await bot.settled()) == 1
        assert not bot.polling.done()
    said = [one.getMessage() for one in caplog.records if one.name.startswith("bot.receiving")]
    assert len(said) == 2
    assert said[0].startswith("Nothing has been heard from Telegram for 0 seconds (UnansweredError")
    assert "fetched again" in said[1]


async def test_a_quiet_chat_is_not_silence(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    """Where nobody writes, Telegram is heard all the same."""
    async with serving(api, pace=replace(QUICK, hold=0.05)) as bot:
        await api.until(lambda: len(api.called("getUpdates")) > 12)
        assert not bot.polling.done()
    assert "Nothing has been heard" not in caplog.text


async def test_updates_are_confirmed_when_they_are_done(bot: Serving) -> None:
    """While an answer is on its way its update stays unconfirmed; those done meanwhile do not come again."""
    bot.api.fail("sendMessage", seconds=0.5, when=lambda call: call["chat_id"] == str(ANA.id))
    await bot.say()
    first = bot.api.server.last_update
    await bot.say(UK, bot.group)
    await bot.api.until(lambda: bot.api.sent(bot.group.id))
    assert [one["update_id"] for one in bot.api.server.pending] == [first, first + 1]
    await bot.settled()
    offsets = [int(call.parameters.get("offset", 0)) for call in bot.api.called("getUpdates")]
    assert max(offset for offset in offsets[:-1]) <= first + 2
    assert len(bot.api.sent()) == 2


async def test_no_more_than_a_hundred_are_in_hand(api: BotApi) -> None:
    """Of many updates as many are fetched as may be held, from the first that is not done on."""
    for chat in range(1, 251):
        content = message(chat={"id": chat, "type": "private", "first_name": "A"}, text=UK)
        api.push(content)
        api.server.chats[chat] = type(api.server.private(ANA))(chat, person=ANA)
    async with serving(api) as bot:
        await bot.settled(20)
    answered = {int(call.parameters["chat_id"]) for call in api.called("sendMessage")}
    assert answered == set(range(1, 251))
    assert all(int(call.parameters["limit"]) <= 100 for call in api.called("getUpdates"))
