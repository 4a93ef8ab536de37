"""Calls over HTTP: what came back, or how it failed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import InputFile
from telegram.error import TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.sending.client import Client
from bot.sending.failures import (
    FloodedError,
    NoBotApiError,
    NotSentError,
    ServerFailedError,
    TooDeepError,
    UnansweredError,
)
from bot.terminal.chats import Filed
from tests.botapi import ANA, KEY, BotApi

MARK = "marked-words"


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    made = Client()
    await made.initialize()
    yield made
    await made.shutdown()


async def test_an_answer_comes_back(api: BotApi, client: Client) -> None:
    """The parameters arrive and the result is that of the method."""
    found = await client.post(f"{api.url}/bot{KEY}/getMe", RequestData([]))
    assert isinstance(found, dict)
    assert found["username"] == "NotulisBot"
    await client.initialize()  # once more does no harm


FAILURES: dict[str, tuple[dict[str, Any], type[TelegramError]]] = {
    "500": ({"status": 500, "body": MARK.encode()}, ServerFailedError),
    "502": ({"status": 502, "description": MARK}, ServerFailedError),
    "504": ({"status": 504, "body": b""}, UnansweredError),
    "closed": ({"closed": True}, UnansweredError),
    "late": ({"seconds": 1.0}, TimedOut),
    "429": ({"status": 429, "description": MARK, "parameters": {"retry_after": 7}}, FloodedError),
    "429 alone": ({"status": 429, "body": MARK.encode()}, FloodedError),
    "429 without a time": ({"status": 429, "description": MARK}, FloodedError),
    "300": ({"status": 300, "body": MARK.encode()}, NoBotApiError),
    "431": ({"status": 431, "body": MARK.encode()}, NoBotApiError),
    "499": ({"status": 499, "body": MARK.encode()}, NoBotApiError),
    "a web page": ({"status": 404, "body": f"<html>{MARK}".encode()}, NoBotApiError),
    "a strange refusal": ({"status": 400, "body": b'{"ok": false, "description": [1]}'}, NoBotApiError),
    "no JSON": ({"body": MARK.encode()}, NoBotApiError),
    "a list": ({"body": b"[]"}, NoBotApiError),
    "cut off": ({"body": b'{"ok": true, "result": "' + MARK.encode()}, NoBotApiError),
    "too deep": ({"body": b'{"result": [{"update_id": 42, "x": ' + b"[" * 100_000}, TooDeepError),
}


@pytest.mark.parametrize(("failure", "error"), FAILURES.values(), ids=FAILURES)
async def test_each_failure_has_an_error_that_quotes_nothing(
    api: BotApi, client: Client, failure: dict[str, Any], error: type[TelegramError]
) -> None:
    """What may be done about it is told by the sort of the error, and no text has a word of the answer."""
    api.fail("getMe", **failure)
    with pytest.raises(error) as caught:
        await client.post(f"{api.url}/bot{KEY}/getMe", RequestData([]), read_timeout=0.2)
    assert type(caught.value) is error
    assert MARK not in repr(caught.value)
    assert caught.value.__cause__ is None
    if isinstance(caught.value, FloodedError):
        assert caught.value.seconds == (7 if failure.get("parameters") else 3)
    if isinstance(caught.value, TooDeepError):
        assert caught.value.update == 42


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/bot1:x/getMe", "http://no.such.host.invalid/bot1:x/getMe"]
)
async def test_where_nobody_listens_nothing_was_sent(client: Client, url: str) -> None:
    """That is told apart: such a call may be made again."""
    with pytest.raises(NotSentError):
        await client.post(url, RequestData([]))


@pytest.mark.parametrize("url", ["telegram", "ftp://127.0.0.1/x", "http://"])
async def test_what_is_no_address_is_said(client: Client, url: str) -> None:
    """An address that cannot be called is no Bot API."""
    with pytest.raises(NoBotApiError):
        await client.post(url, RequestData([]))


async def test_calls_go_out_as_json(api: BotApi, client: Client) -> None:
    """Texts of all scripts arrive as they are."""
    text = "ASEAN · สหราชอาณาจักร · 狼 & <b>"
    data = RequestData([RequestParameter("text", text, None), RequestParameter("chat_id", 5, None)])
    with pytest.raises(TelegramError):
        await client.post(f"{api.url}/bot{KEY}/sendMessage", data)
    (call,) = api.called("sendMessage")
    assert dict(call.parameters) == {"text": text, "chat_id": "5"}
    assert json.loads(data.json_payload)["text"] == text


async def test_a_client_that_is_not_open_says_so() -> None:
    """A mistake of the program, not of the network."""
    with pytest.raises(TelegramError, match="not open"):
        await Client().post("http://127.0.0.1:9/", RequestData([]))


async def test_files_go_out_beside_their_parameters(api: BotApi, client: Client) -> None:
    """Content, name and texts of all scripts arrive as they are; calls before and after are JSON as ever."""
    ana = api.server.private(ANA)
    content = bytes(range(256)) * 40
    for number in (1, 2):
        data = RequestData(
            [
                RequestParameter.from_input("chat_id", ANA.id),
                RequestParameter.from_input("document", InputFile(content, filename="hội-nghị.ics")),
                RequestParameter.from_input("caption", "Hội nghị · 狼"),
            ]
        )
        await client.post(f"{api.url}/bot{KEY}/sendDocument", data)
        await client.post(f"{api.url}/bot{KEY}/getMe", RequestData([]))
        message = ana.messages[number]
        assert message.file == Filed("hội-nghị.ics", content)
        assert message.text == "Hội nghị · 狼"


async def test_a_file_may_be_sent_again(api: BotApi, client: Client) -> None:
    """What failed is made anew for each try: a second one is as whole as the first."""
    ana = api.server.private(ANA)
    api.fail("sendDocument", 502)
    file = InputFile(b"whole", filename="a.ics")
    given = {"chat_id": ANA.id, "document": file}
    data = RequestData([RequestParameter.from_input(*one) for one in given.items()])
    with pytest.raises(ServerFailedError):
        await client.post(f"{api.url}/bot{KEY}/sendDocument", data)
    await client.post(f"{api.url}/bot{KEY}/sendDocument", data)
    assert [one.file for one in ana.messages.values()] == [Filed("a.ics", b"whole")]


async def test_a_call_without_parameters_is_one(api: BotApi, client: Client) -> None:
    """It goes out as an empty object, and the answer comes as it was sent."""
    status, payload = await client.do_request(f"{api.url}/bot{KEY}/getMe", "POST")
    assert (status, json.loads(payload)["ok"]) == (200, True)
    assert api.called("getMe")[-1].parameters == {}


def test_an_answer_may_take_ten_seconds() -> None:
    """Unless a call says otherwise."""
    assert Client().read_timeout == 10.0
