"""What the bot's own calls send, and what they make of the answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.api import RawBot
from bot.sending.failures import NoBotApiError


class Said(RawBot):
    """Notes each call and gives one answer."""

    def __init__(self, answer: object) -> None:
        super().__init__("1:only-for-tests")
        with self._unfrozen():
            self.answer = answer
            self.calls: list[tuple[str, dict[str, Any], object]] = []

    async def _post(self, endpoint: str, data: Any = None, **given: Any) -> Any:
        self.calls.append((endpoint, dict(data), given.get("read_timeout")))
        return self.answer


async def test_updates_are_fetched_as_they_are() -> None:
    """The call may take ten seconds longer than Telegram holds it; what is no list is nothing."""
    bot = Said([{"update_id": 5}, "x"])
    assert await bot.fetch(5, 100, 25.0, ("message",)) == [{"update_id": 5}, "x"]
    asked = {"offset": 5, "limit": 100, "timeout": 25.0, "allowed_updates": ("message",)}
    assert bot.calls == [("getUpdates", asked, 35.0)]
    assert await Said({"x": 1}).fetch(None, 1, 0, ()) == []


async def test_a_text_is_sent_with_its_buttons_topic_and_quote() -> None:
    """Without a preview; the quote may be gone by then."""
    bot = Said({"message_id": 7})
    assert await bot.send_html(1, "<b>x</b>", [[("One", "1"), ("Two", "2")]], 5, 9) == 7
    ((endpoint, data, _),) = bot.calls
    assert endpoint == "sendMessage"
    assert (data["chat_id"], data["text"], data["parse_mode"]) == (1, "<b>x</b>", "HTML")
    assert data["message_thread_id"] == 5
    assert json.loads(data["reply_parameters"]) == {"message_id": 9, "allow_sending_without_reply": True}
    assert json.loads(data["link_preview_options"]) == {"is_disabled": True}
    one, two = ({"text": text, "callback_data": said} for text, said in (("One", "1"), ("Two", "2")))
    assert json.loads(data["reply_markup"]) == {"inline_keyboard": [[one, two]]}


async def test_a_plain_text_has_no_more_than_it_needs() -> None:
    """No topic, no quote, no buttons."""
    bot = Said({"message_id": 7})
    await bot.send_html(1, "x", [], None, None)
    ((_, data, _),) = bot.calls
    assert {data[name] for name in ("message_thread_id", "reply_parameters", "reply_markup")} == {None}


@pytest.mark.parametrize("answer", [True, [], {}, {"message_id": "7"}])
async def test_an_answer_that_is_no_message_is_an_error(answer: object) -> None:
    """The message may have arrived: it is not sent again."""
    with pytest.raises(NoBotApiError, match="the answer is no message"):
        await Said(answer).send_html(1, "x", [], None, None)


async def test_an_edit_says_which_message() -> None:
    """And the same as a new one would."""
    bot = Said(True)
    await bot.edit_html(1, 7, "x", [])
    ((endpoint, data, _),) = bot.calls
    assert (endpoint, data["message_id"], data["text"], data["reply_markup"]) == (
        "editMessageText",
        7,
        "x",
        None,
    )
