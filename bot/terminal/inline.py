"""What the bot offers in any chat: typed, offered, picked and posted as in Telegram."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from bot.terminal.chats import Chat, Json, Posted, User
from bot.terminal.keyboard import read_keyboard
from bot.terminal.methods import Parameters, read_text
from bot.terminal.refusal import RefusedError
from bot.terminal.server import FRESH, Server, Typed

MOST_RESULTS = 50
_ID_BYTES = 64
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


async def type_inline(server: Server, person: User, chat: Chat, text: str, offset: str = "") -> Typed:
    """Somebody types a text after the bot's name; what is offered for it stands in what is given."""
    number = str(len(server.typed) + 1)
    typed = server.typed[number] = Typed(chat, server.clock())
    sent = {
        "id": number,
        "from": person.to_json(),
        "query": text[:256],
        "offset": offset,
        "chat_type": "sender" if chat.private else "supergroup",
    }
    await server._update("inline_query", sent)
    return typed


async def pick(server: Server, person: User, chat: Chat, result: Json) -> Posted:
    """Somebody posts a result; the bot sees what they posted where it is in the chat."""
    content = result["input_message_content"]
    text, entities = read_text({**content, "text": content["message_text"]})
    message = chat.post(person, server.now, text, entities)
    message.via_bot = server.bot
    message.keyboard = read_keyboard(json.dumps(result.get("reply_markup", {})))
    message.inline_id = f"inline-{len(server.posted) + 1}"
    server.posted[message.inline_id] = (chat, message)
    await server._update("message", chat.message_json(message))
    return message


def answer_inline_query(server: Server, parameters: Parameters) -> bool:
    typed = server.typed.get(parameters["inline_query_id"])
    if typed is None or typed.results is not None or server.clock() - typed.at > FRESH:
        raise RefusedError(
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        )
    results: list[Json] = json.loads(parameters.get("results", "[]"))
    if len(results) > MOST_RESULTS:
        raise RefusedError("Bad Request: RESULTS_TOO_MUCH")
    if len({result["id"] for result in results}) < len(results):
        raise RefusedError("Bad Request: RESULT_ID_DUPLICATE")
    for result in results:
        _check(result)
    if len(parameters.get("next_offset", "").encode()) > _ID_BYTES:
        raise RefusedError("Bad Request: NEXT_OFFSET_INVALID")
    button: dict[str, Any] = json.loads(parameters.get("button", "null")) or {}
    if button and not _START.fullmatch(button.get("start_parameter", "")):
        raise RefusedError("Bad Request: START_PARAM_INVALID")
    typed.results, typed.next_offset = results, parameters.get("next_offset", "")
    typed.cache_time = int(parameters.get("cache_time", 300))
    typed.personal = str(parameters.get("is_personal", "")).lower() == "true"
    typed.private, typed.start = button.get("text", ""), button.get("start_parameter", "")
    return True


def _check(result: Json) -> None:
    """Refuse what the real server refuses of an article."""
    if result.get("type") != "article":
        raise RefusedError("Bad Request: can't parse inline query result: unsupported type")
    if not 1 <= len(str(result.get("id", "")).encode()) <= _ID_BYTES:
        raise RefusedError("Bad Request: RESULT_ID_INVALID")
    if not str(result.get("title", "")).strip():
        raise RefusedError("Bad Request: ARTICLE_TITLE_EMPTY")
    content = result.get("input_message_content", {})
    read_text({**content, "text": content.get("message_text", "")})
    read_keyboard(json.dumps(result.get("reply_markup", {})))


INLINE_METHODS: dict[str, Callable[[Server, Parameters], Any]] = {"answerInlineQuery": answer_inline_query}
