"""One update as the library's object, or the reason why it is left alone."""

from __future__ import annotations

import json
from typing import Any

from telegram import Bot, Update

KINDS = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY)
"""The sorts of updates that are asked for."""
LONGEST = 256 * 1024
"""No update of Telegram's own comes near to so many bytes."""


class UnreadableError(Exception):
    """An update cannot be read; the text says why, without a word of it."""


def number(raw: Any) -> int | None:
    """The number of an update, None where it has none."""
    found = raw.get("update_id") if isinstance(raw, dict) else None
    return found if type(found) is int else None


def parse(raw: dict[str, Any], bot: Bot) -> Update:
    """The update; raises UnreadableError."""
    if not any(kind in raw for kind in KINDS):
        raise UnreadableError("its kind is unknown")
    if _is_long(raw):
        raise UnreadableError("it is too long")
    try:
        update = Update.de_json(raw, bot)
        chat = update.effective_chat
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the others are read
        raise UnreadableError(type(error).__name__) from None
    if chat is None:
        raise UnreadableError("it is of no chat")
    return update


def _is_long(raw: dict[str, Any]) -> bool:
    """Measured only where a text or a caption hints at it, or there are more parts than usual."""
    content = next(iter(raw[kind] for kind in KINDS if kind in raw))
    if not isinstance(content, dict):
        raise UnreadableError("its content is none")
    text = content.get("text", content.get("caption", ""))
    plain = isinstance(text, str) and len(text) < 5_000 and len(content) < 12
    return not plain and len(json.dumps(raw)) > LONGEST
