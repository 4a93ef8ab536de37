"""The library's bot with the Bot API's methods that matter most called with as little as they need.

Updates come as JSON, so that one that cannot be read spoils no other. Replies go out without the objects that
the library makes of each call and answer, which take as long as the rest of the call.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from telegram import InputFile
from telegram.ext import ExtBot

from bot.attachment.attachment import File
from bot.sending.failures import NoBotApiError

_READ_SECONDS = 10.0
_NO_PREVIEW = json.dumps({"is_disabled": True})
_PREVIEW = json.dumps({"prefer_small_media": True})
Buttons = Sequence[Sequence[tuple[str, str]]]
"""Rows of captions, each with what its button says when it is pressed."""


@dataclass(frozen=True, slots=True)
class Article:
    """What is offered in any chat: its ``id`` has 1 to 64 bytes, ``html`` is posted when it is picked."""

    id: str
    title: str
    description: str
    html: str
    buttons: Buttons = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """What an inline query gets: ``next_offset`` is '' where nothing follows, at most 64 bytes.

    ``private`` stands on a button that opens the private chat with ``/start start``, '' for none.
    """

    articles: Sequence[Article]
    next_offset: str = ""
    private: str = ""
    start: str = "inline"


class RawBot(ExtBot[Any]):
    """Fetches updates as JSON, sends and edits Telegram HTML, sends files; all else is the library's."""

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
        text = _text(chat, html, buttons, previews=previews)
        return _number(await self._post("sendMessage", text | _where(thread, quoted)))

    async def send_file(
        self,
        chat: int,
        file: File,
        html: str,
        buttons: Buttons,
        thread: int | None,
        quoted: int | None,
    ) -> int:
        """Send a file, one to look at as a picture, with a caption; gives the message's number.

        Raises TelegramError.
        """
        method, field = ("sendPhoto", "photo") if file.picture else ("sendDocument", "document")
        said = _text(chat, html, buttons)
        given = {
            "chat_id": chat,
            field: InputFile(file.content, filename=file.name),
            "caption": said["text"],
            "parse_mode": said["parse_mode"],
            "reply_markup": said["reply_markup"],
        }
        return _number(await self._post(method, given | _where(thread, quoted)))

    async def edit_html(
        self, chat: int, message: int, html: str, buttons: Buttons, *, previews: bool = False
    ) -> None:
        """Put a text in place of that of an own message. Raises TelegramError."""
        text = _text(chat, html, buttons, previews=previews)
        await self._post("editMessageText", text | {"message_id": message})

    async def edit_inline_html(self, message: str, html: str, buttons: Buttons) -> None:
        """Put a text in place of one that somebody posted by this bot. Raises TelegramError."""
        await self._post("editMessageText", _text(None, html, buttons) | {"inline_message_id": message})

    async def answer_inline(self, query: str, offered: Offered, cache_seconds: int) -> None:
        """Offer articles to whoever types, in their language. Raises TelegramError."""
        button = {"text": offered.private, "start_parameter": offered.start}
        await self._post(
            "answerInlineQuery",
            {
                "inline_query_id": query,
                "results": json.dumps([_article(one) for one in offered.articles]),
                "cache_time": cache_seconds,
                "is_personal": True,
                "next_offset": offered.next_offset,
                "button": json.dumps(button) if offered.private else None,
            },
        )


def _where(thread: int | None, quoted: int | None) -> dict[str, Any]:
    """The topic that a message goes to, and the message that it replies to."""
    quote = {"message_id": quoted, "allow_sending_without_reply": True}
    return {
        "message_thread_id": thread,
        "reply_parameters": json.dumps(quote) if quoted is not None else None,
    }


def _number(sent: Any) -> int:
    """The number of the message that was sent."""
    number = sent.get("message_id") if isinstance(sent, dict) else None
    if not isinstance(number, int):
        raise NoBotApiError("the answer is no message")
    return number


def _article(one: Article) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "article",
        "id": one.id,
        "title": one.title,
        "description": one.description,
        "input_message_content": {
            "message_text": one.html,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
    }
    if one.buttons:
        found["reply_markup"] = {"inline_keyboard": _rows(one.buttons)}
    return found


def _text(chat: int | None, html: str, buttons: Buttons, *, previews: bool = False) -> dict[str, Any]:
    rows = _rows(buttons)
    return {
        "chat_id": chat,
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": _PREVIEW if previews else _NO_PREVIEW,
        "reply_markup": json.dumps({"inline_keyboard": rows}) if rows else None,
    }


def _rows(buttons: Buttons) -> list[list[dict[str, str]]]:
    return [[{"text": caption, "callback_data": data} for caption, data in row] for row in buttons]
