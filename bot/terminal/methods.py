"""The Bot API's methods, as far as the bot calls them, with the refusals of the real server.

Each takes the server and the call's parameters (all strings, as on the wire) and gives the result's JSON.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.terminal.chats import Chat, Filed, Json, Posted
from bot.terminal.keyboard import read_keyboard
from bot.terminal.markup import Entity, MarkupError, parse_html, utf16_length
from bot.terminal.members import ADMINISTRATOR
from bot.terminal.refusal import RefusedError
from bot.terminal.server import FRESH, MESSAGE_LENGTH, Event, Server
from bot.terminal.standing import find_chat, get_chat_administrators, get_chat_member, writable

Parameters = Mapping[str, str]
NOTICE_LENGTH = 200
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")
MOST_COMMANDS = 100
MOST_ENTITIES = 100
LARGEST_FILE = 20 * 2**20
"""Bytes of the largest file that a bot may fetch."""
DELETABLE = 48 * 3600
"""Seconds for which a bot may delete a message."""
_ACTIONS = ("typing", "upload_photo", "upload_document", "choose_sticker", "find_location")


def get_me(server: Server, _: Parameters) -> Json:
    return {
        **server.bot.to_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": not server.privacy,
        "supports_inline_queries": True,
    }


async def get_updates(server: Server, parameters: Parameters) -> list[Json]:
    offset = int(parameters.get("offset", 0))
    if "allowed_updates" in parameters:
        server.allowed = json.loads(parameters["allowed_updates"])
    async with server.changed:
        server.pending = [update for update in server.pending if update["update_id"] >= offset]
        server.changed.notify_all()
        if not server.pending:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(float(parameters.get("timeout", 0))):
                    await server.changed.wait_for(lambda: server.pending)
        return server.pending[: int(parameters.get("limit", 100))]


def delete_webhook(server: Server, parameters: Parameters) -> bool:
    if parameters.get("drop_pending_updates") == "true":
        server.pending.clear()
    return True


def set_my_commands(server: Server, parameters: Parameters) -> bool:
    commands = json.loads(parameters.get("commands", "[]"))
    if len(commands) > MOST_COMMANDS:
        raise RefusedError("Bad Request: BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise RefusedError("Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= utf16_length(command["description"].strip()) <= 256:
            raise RefusedError("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    server.commands[_scope(parameters)] = commands
    return True


def get_my_commands(server: Server, parameters: Parameters) -> list[Json]:
    return server.commands.get(_scope(parameters), [])


def send_message(server: Server, parameters: Parameters) -> Json:
    text, entities = read_text(parameters)
    return post(server, parameters, text, entities)


def post(
    server: Server, parameters: Parameters, text: str, entities: list[Entity], file: Filed | None = None
) -> Json:
    """Put a message of the bot's into its chat."""
    chat = writable(server, parameters)
    keyboard = read_keyboard(parameters.get("reply_markup"))
    reply = json.loads(parameters.get("reply_parameters", "{}"))
    reply_to = reply.get("message_id")
    if reply_to is not None and reply_to not in chat.messages:
        if not reply.get("allow_sending_without_reply"):
            raise RefusedError("Bad Request: message to be replied not found")
        reply_to = None
    message = chat.post(server.bot, server.now, text, entities)
    message.keyboard, message.reply_to, message.file = keyboard, reply_to, file
    thread = parameters.get("message_thread_id")
    message.thread = int(thread) if thread else None
    message.preview = _preview(text, entities, parameters)
    server.events.append(Event("sent", chat, message))
    return chat.message_json(message)


def edit_message_text(server: Server, parameters: Parameters) -> Json | bool:
    chat, message = _own(server, parameters)
    if message.file:
        raise RefusedError("Bad Request: there is no text in the message to edit")
    text, entities = read_text(parameters)
    return _edit(server, chat, message, text, entities, parameters)


def edit_message_reply_markup(server: Server, parameters: Parameters) -> Json | bool:
    chat, message = _own(server, parameters)
    return _edit(server, chat, message, message.text, message.entities, parameters)


def _edit(
    server: Server, chat: Chat, message: Posted, text: str, entities: list[Entity], parameters: Parameters
) -> Json | bool:
    keyboard = read_keyboard(parameters.get("reply_markup"))
    if message.content == (text, entities, keyboard):
        raise RefusedError(
            "Bad Request: message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )
    message.text, message.entities, message.keyboard = text, entities, keyboard
    message.edit_date, message.preview = server.now, _preview(text, entities, parameters)
    server.events.append(Event("edited", chat, message))
    return True if "inline_message_id" in parameters else chat.message_json(message)


def delete_message(server: Server, parameters: Parameters) -> bool:
    chat = find_chat(server, parameters)
    message = chat.messages.get(int(parameters["message_id"]))
    if message is None:
        raise RefusedError("Bad Request: message to delete not found")
    own = message.sender == server.bot or chat.private or chat.bot == ADMINISTRATOR
    if not own or server.now - message.date > DELETABLE:
        raise RefusedError("Bad Request: message can't be deleted")
    del chat.messages[message.id]
    server.events.append(Event("deleted", chat, message))
    return True


def answer_callback_query(server: Server, parameters: Parameters) -> bool:
    press = server.presses.get(parameters["callback_query_id"])
    if press is None or press.answered or server.clock() - press.at > FRESH:
        raise RefusedError(
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        )
    text = parameters.get("text", "")
    if utf16_length(text) > NOTICE_LENGTH:
        raise RefusedError("Bad Request: MESSAGE_TOO_LONG")
    url = parameters.get("url", "")
    if url and not _START.fullmatch(url.removeprefix(f"https://t.me/{server.bot.username}?start=")):
        raise RefusedError("Bad Request: URL_INVALID")
    press.answered = True
    if text or url:
        server.events.append(Event("notice", press.chat, text=text or f"{url} opens"))
    return True


def get_file(server: Server, parameters: Parameters) -> Json:
    filed = server.file(parameters.get("file_id", ""))
    if filed is None:
        raise RefusedError("Bad Request: wrong file_id or the file is temporarily unavailable")
    if len(filed.content) > LARGEST_FILE:
        raise RefusedError("Bad Request: file is too big")
    number = parameters["file_id"]
    shared = {"file_id": number, "file_unique_id": number, "file_size": len(filed.content)}
    return {**shared, "file_path": f"documents/{number}"}


def send_chat_action(server: Server, parameters: Parameters) -> bool:
    writable(server, parameters)
    if parameters.get("action") not in _ACTIONS:
        raise RefusedError("Bad Request: wrong parameter action in request")
    return True


def _scope(parameters: Parameters) -> str:
    return f"{parameters.get('scope', '')}{parameters.get('language_code', '')}"


def _preview(text: str, entities: list[Entity], parameters: Parameters) -> str:
    """The address of the first page that a text links to, where the bot lets it be shown."""
    if json.loads(parameters.get("link_preview_options", "{}")).get("is_disabled"):
        return ""
    found = min(
        (one for one in entities if one["type"] in ("text_link", "url")),
        key=lambda one: one["offset"],
        default=None,
    )
    if found is None:
        return ""
    units = text.encode("utf-16-le")[2 * found["offset"] : 2 * (found["offset"] + found["length"])]
    return str(found.get("url") or units.decode("utf-16-le"))


def _own(server: Server, parameters: Parameters) -> tuple[Chat, Posted]:
    """The message that the bot may edit: its own, or one that somebody posted by it."""
    if "inline_message_id" in parameters:
        posted = server.posted.get(parameters["inline_message_id"])
        if posted is None:
            raise RefusedError("Bad Request: MESSAGE_ID_INVALID")
        return posted
    chat = writable(server, parameters)
    message = chat.messages.get(int(parameters["message_id"]))
    if message is None:
        raise RefusedError("Bad Request: message to edit not found")
    if message.sender != server.bot:
        raise RefusedError("Bad Request: message can't be edited")
    return chat, message


def read_text(parameters: Parameters) -> tuple[str, list[Entity]]:
    """A text as kept; RefusedError where it is empty or too long."""
    text, entities = parsed(parameters, "text")
    if not text:
        raise RefusedError("Bad Request: message text is empty")
    if utf16_length(text) > MESSAGE_LENGTH:
        raise RefusedError("Bad Request: message is too long")
    return text, entities


def parsed(parameters: Parameters, name: str) -> tuple[str, list[Entity]]:
    """A text or caption: parsed, without white space around it."""
    text = parameters.get(name, "")
    mode = parameters.get("parse_mode", "")
    entities: list[Entity] = json.loads(parameters.get("entities", "[]"))
    if mode.lower() == "html":
        try:
            text, entities = parse_html(text)
        except MarkupError as error:
            raise RefusedError(f"Bad Request: can't parse entities: {error}") from None
    elif mode:
        raise RefusedError("Bad Request: unsupported parse_mode")
    text, entities = _trimmed(text, entities)
    return text, entities[:MOST_ENTITIES]


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    lead = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    length = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, length)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return text, kept


METHODS: Mapping[str, Callable[[Server, Parameters], Any]] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "deleteWebhook": delete_webhook,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "getFile": get_file,
}
