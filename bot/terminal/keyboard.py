"""The rules of inline keyboards."""

from __future__ import annotations

import json

from bot.terminal.chats import Keyboard
from bot.terminal.refusal import RefusedError

MOST_BUTTONS = 100
MOST_IN_ROW = 8
MOST_BYTES = 10_000
_ACTIONS = ("callback_data", "url", "copy_text", "switch_inline_query", "switch_inline_query_current_chat")


def read_keyboard(markup: str | None) -> Keyboard:
    """The rows of an inline keyboard as kept, empty ones left out; RefusedError when refused."""
    if markup is None:
        return []
    rows: Keyboard = [row for row in json.loads(markup).get("inline_keyboard", []) if row]
    if sum(map(len, rows)) > MOST_BUTTONS or len(json.dumps(rows, ensure_ascii=False).encode()) > MOST_BYTES:
        raise RefusedError("Bad Request: REPLY_MARKUP_TOO_LONG")
    for row in rows:
        if len(row) > MOST_IN_ROW:
            raise RefusedError("Bad Request: BUTTON_ROW_TOO_LONG")
        for button in row:
            if not str(button.get("text", "")).strip():
                raise RefusedError("Bad Request: BUTTON_TEXT_EMPTY")
            if sum(action in button for action in _ACTIONS) != 1:
                raise RefusedError("Bad Request: text buttons are unallowed in the inline keyboard")
            if not 1 <= len(button.get("callback_data", "-").encode()) <= 64:
                raise RefusedError("Bad Request: BUTTON_DATA_INVALID")
            if "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
                raise RefusedError("Bad Request: BUTTON_URL_INVALID")
    return rows
