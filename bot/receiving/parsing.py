"""One update as the library's object, or the reason why it is left alone."""

from __future__ import annotations

from typing import Any

from telegram import Bot, Update

KINDS = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""The sorts of updates that are asked for."""
LONGEST = 8_192
"""Twice as many characters as Telegram lets a text have."""


class UnreadableError(Exception):
    """An update cannot be read; the text says why, without a word of it."""


def number(raw: Any) -> int | None:
    """The number of an update, None where it has none."""
    found = raw.get("update_id") if isinstance(raw, dict) else None
    return found if type(found) is int else None


def parse(raw: dict[str, Any], bot: Bot) -> Update:
    """The update; raises UnreadableError."""
    content = next((raw[kind] for kind in KINDS if kind in raw), None)
    if content is None:
        raise UnreadableError("its kind is unknown")
    if _is_long(content):
        raise UnreadableError("it is too long")
    try:
        update = Update.de_json(raw, bot)
        chat = update.effective_chat
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the others are read
        raise UnreadableError(type(error).__name__) from None
    if chat is None and not _is_inline(update):
        raise UnreadableError("it is of no chat")
    return update


def _is_inline(update: Update) -> bool:
    """Whether it comes of what this bot offers in chats that it does not know."""
    pressed = update.callback_query
    return update.inline_query is not None or bool(pressed and pressed.inline_message_id)


def _is_long(content: Any) -> bool:
    """Whether a text is longer than Telegram's own, in a message or in what it goes back to."""
    if not isinstance(content, dict):
        return False
    texts = (content.get("text"), content.get("caption"), content.get("query"))
    if any(isinstance(one, str) and len(one) > LONGEST for one in texts):
        return True
    return any(_is_long(content[part]) for part in ("message", "reply_to_message") if part in content)
