from __future__ import annotations

import json

import pytest

from bot.asking import Conversation, read_conversation


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ({"id": "a", "turns": ["x", "y"]}, Conversation(("x", "y"), True, "a")),
        ({"turns": ["x"], "chat": "group", "addressed": False, "kind": "when"}, Conversation(("x",), False)),
        ({"turns": ["x"], "chat": "group"}, Conversation(("x",))),
        ({"id": 7, "turns": ["x"], "chat": "private", "addressed": False}, Conversation(("x",), True, 7)),
    ],
)
def test_a_line_is_a_conversation(line: dict[str, object], read: Conversation) -> None:
    """Turns, id and whether it is for the bot, which a private chat always is; other fields are ignored."""
    assert read_conversation(json.dumps(line).encode()) == read


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "it is not JSON in UTF-8"),
        (b"\xff", "it is not JSON in UTF-8"),
        (b"[" * 100_000, "it is not JSON in UTF-8"),
        (b"[]", "it is no object with 'turns', a list of one text or more"),
        (b'{"turns": "x"}', "it is no object with 'turns', a list of one text or more"),
        (b'{"turns": ["x", 1]}', "it is no object with 'turns', a list of one text or more"),
        (b'{"turns": ["x"], "chat": "channel"}', '\'chat\' is neither "private" nor "group"'),
        (b'{"turns": ["x"], "addressed": "yes"}', "'addressed' is neither true nor false"),
        (b'{"turns": ["x"], "id": {}}', "'id' is neither a text nor a number"),
    ],
)
def test_what_is_no_conversation_is_explained(line: bytes, why: str) -> None:
    """Anything else is refused with the reason."""
    with pytest.raises(ValueError, match=r".") as refused:
        read_conversation(line)
    assert str(refused.value) == why
