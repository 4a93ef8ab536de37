from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.terminal.entities import find_entities
from tests.bot.terminal import tdlib

TYPES = {
    "textEntityTypeBotCommand": "bot_command",
    "textEntityTypeMention": "mention",
    "textEntityTypeUrl": "url",
}
PIECES = [
    *("/meeting", "/a", "@NotulisBot", "@ab", "@abcd", "/", "@", "x", "7", "_", "é", "😀", " ", "\n", ","),
    *("<", ">", "(", "'", "-", "?", "/start@NotulisBot"),
]


def ours(text: str) -> list[tuple[str, int, int]]:
    return [(one["type"], one["offset"], one["length"]) for one in find_entities(text)]


def theirs(text: str) -> list[tuple[str, int, int]]:
    return [(TYPES[kind], offset, length) for kind, offset, length in tdlib.found(text) if kind in TYPES]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
def test_commands_and_mentions_are_found_as_telegram_finds_them(text: str) -> None:
    """Offsets in UTF-16 units and borders of commands and mentions agree with Telegram's own search."""
    assert ours(text) == theirs(text)


def test_addresses_are_found() -> None:
    """Web addresses with and without a scheme are entities, the full stop after them is not."""
    text = "😀 see https://asean.org/a?b=c. or asean.org, not e.g. me@asean.org"
    assert ours(text) == [("url", 7, 23), ("url", 35, 9)] == theirs(text)
