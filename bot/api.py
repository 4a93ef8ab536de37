"""The library's bot with the Bot API's methods that matter most called with as little as they need.

Updates come as JSON, so that one that cannot be read spoils no other. Replies go out without the objects that
the library makes of each call and answer, which take as long as the rest of the call.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from telegram.ext import ExtBot

from bot.sending.failures import NoBotApiError

_READ_SECONDS = 10.0
_NO_PREVIEW = json.dumps({"is_disabled": True})
_PREVIEW = json.dumps({"prefer_small_media": True})
Buttons = Sequence[Sequence[tuple[str, str]]]
"""Rows of captions, each with what its button says when it is pressed."""


class RawBot(ExtBot[Any]):
    """Fetches updates as JSON, sends and edits texts in Telegram HTML; all else is the library's."""

    async def fetch(
        self, offset: int | None, limit: int, seconds: float, kinds: tuple[str, ...]
    ) -> list[Any]:
        """The updates from ``offset`` on, which confirms those before it; waits ``seconds`` for one.

        Raises TelegramError.
        """
        asked = {"offset": offset, "limit": limit, "timeout": seconds, "allowed_updates": kinds}
        found = await self._post("getUpdates", asked, read_timeout=seconds + _READ_SECONDS)
        return found if isinstance(found, list) else []

    async def send_html(
        self,
        chat: int,
        html: str,
        buttons: Buttons,
        thread: int | None,
        quoted: int | None,
        *,
        previews: bool = False,
    ) -> int:
        """Send a text to a chat, to a topic of it, as a reply; gives the message's number.

        With ``previews`` the page behind a link is shown below it.

        Raises TelegramError.
        """
        quote = {"message_id": quoted, "allow_sending_without_reply": True}
        given = {
            "message_thread_id": thread,
            "reply_parameters": json.dumps(quote) if quoted is not None else None,
        }
        sent = await self._post("sendMessage", _text(chat, html, buttons, previews=previews) | given)
        number = sent.get("message_id") if isinstance(sent, dict) else None
        if not isinstance(number, int):
            raise NoBotApiError("the answer is no message")
        return number

    async def edit_html(
        self, chat: int, message: int, html: str, buttons: Buttons, *, previews: bool = False
    ) -> None:
        """Put a text in place of that of an own message. Raises TelegramError."""
        text = _text(chat, html, buttons, previews=previews)
        await self._post("editMessageText", text | {"message_id": message})


def _text(chat: int, html: str, buttons: Buttons, *, previews: bool) -> dict[str, Any]:
    rows = [[{"text": caption, "callback_data": data} for caption, data in row] for row in buttons]
    return {
        "chat_id": chat,
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": _PREVIEW if previews else _NO_PREVIEW,
        "reply_markup": json.dumps({"inline_keyboard": rows}) if rows else None,
    }
