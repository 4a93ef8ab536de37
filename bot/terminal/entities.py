"""The entities that Telegram's server finds by itself in what people type."""

from __future__ import annotations

import re

from bot.terminal.markup import Entity, utf16_length

_PATTERNS = (
    (
        "bot_command",
        re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32}(?![\w/<>])|(?![\w/<>@]))"),
    ),
    ("url", re.compile(r"(?<![\w@.])https?://[\w.-]+\.\w{2,}(?::\d+)?(?:[/?#][^\s<>]*)?", re.IGNORECASE)),
    (
        "url",
        re.compile(
            r"(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|int|net|org)(?![\w.@-]\w)(?:/[^\s<>]*)?", re.IGNORECASE
        ),
    ),
    ("mention", re.compile(r"(?<!\w)@[a-zA-Z0-9_]{4,32}(?!\w)")),
)
_TRAILING = ".,:;!?'\"()"


def find_entities(text: str) -> list[Entity]:
    """Commands, mentions and addresses, in order; offsets and lengths in UTF-16 code units, none overlap."""
    taken: list[tuple[int, int, str]] = []
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            start, end = found.span()
            if kind == "url":
                end = start + len(found[0].rstrip(_TRAILING))
            if all(end <= other[0] or start >= other[1] for other in taken):
                taken.append((start, end, kind))
    return [
        {"type": kind, "offset": utf16_length(text[:start]), "length": utf16_length(text[start:end])}
        for start, end, kind in sorted(taken)
    ]
