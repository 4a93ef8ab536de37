"""One update by itself; test_poller.py has those that come over HTTP."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.api import RawBot
from bot.receiving.parsing import KINDS, LONGEST, UnreadableError, number, parse
from tests.bot.receiving.bench import MARK, message
from tests.botapi import KEY

BOT = RawBot(KEY)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
fields = st.sampled_from(
    ["message_id", "date", "chat", "from", "text", "entities", "reply_to_message", "caption", "id", "data"]
)


def test_an_update_is_read() -> None:
    """A whole one becomes the library's object, the bot of which answers."""
    read = parse({"update_id": 5, **message()}, BOT)
    assert isinstance(read, Update)
    assert (read.update_id, read.message.text if read.message else "") == (5, MARK)
    assert read.get_bot() is BOT


SENDER = {"id": 7, "is_bot": False, "first_name": "A"}
TYPED = {"id": "1", "from": SENDER, "query": "uk som", "offset": ""}
PRESSED = {"id": "1", "from": SENDER, "chat_instance": "1", "data": "c:x"}


def test_what_is_typed_or_posted_in_any_chat_is_read() -> None:
    """It is of no chat that the bot knows; a press of nothing at all is left out."""
    assert parse({"update_id": 5, "inline_query": TYPED}, BOT).inline_query
    assert parse({"update_id": 5, "callback_query": PRESSED | {"inline_message_id": "m"}}, BOT).callback_query
    with pytest.raises(UnreadableError, match="no chat"):
        parse({"update_id": 5, "callback_query": PRESSED}, BOT)
    with pytest.raises(UnreadableError, match="too long"):
        parse({"update_id": 5, "inline_query": TYPED | {"query": "x" * (LONGEST + 1)}}, BOT)


@pytest.mark.parametrize("length", [8_192, 8_193])
def test_a_text_no_longer_than_telegram_lets_it_be_is_read(length: int) -> None:
    """Beyond twice Telegram's own limit it is left alone, wherever it stands."""
    long = "x" * length
    for one in (message(text=long), message(text=None, caption=long)):
        if length == LONGEST:
            assert parse({"update_id": 5, **one}, BOT)
        else:
            with pytest.raises(UnreadableError, match="too long"):
                parse({"update_id": 5, **one}, BOT)


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ({"brand_new": {}}, "its kind is unknown"),
        ({"message": MARK}, "AttributeError"),
        ({"message": {"text": MARK}}, "KeyError"),
        ({"message": message()["message"] | {"text": 8_193 * "x"}}, "it is too long"),
        ({"callback_query": {"message": {"caption": 8_193 * "x"}}}, "it is too long"),
        ({"message": {"reply_to_message": {"text": 8_193 * "x"}}}, "it is too long"),
    ],
)
def test_what_cannot_be_read_is_told_apart(raw: dict[str, object], why: str) -> None:
    """The reason is one of the bot's own, or the name of the error."""
    with pytest.raises(UnreadableError) as caught:
        parse({"update_id": 5, **raw}, BOT)
    assert str(caught.value) == why


@given(st.sampled_from(KINDS), st.dictionaries(fields, anything, max_size=5) | anything)
def test_whatever_comes_is_read_or_left_out(kind: str, content: object) -> None:
    """No content makes anything but an update or the reason why it is none, which quotes nothing."""
    raw = {"update_id": 5, kind: content}
    try:
        assert isinstance(parse(raw, BOT), Update)
    except UnreadableError as error:
        assert len(str(error)) < 60  # noqa: PT017 (either is right)


@given(anything)
def test_only_whole_numbers_are_numbers(thing: object) -> None:
    """Whatever comes, its number is an integer or none."""
    assert number(thing) is None or isinstance(number(thing), int)
    assert number({"update_id": True}) is None
    assert number({"update_id": 7}) == 7
