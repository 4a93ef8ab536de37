"""What the bot may do in the chats of the simulated Telegram, and what it is told of who is in them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.terminal.chats import Chat, Json
from bot.terminal.members import GOVERNING, MUTED, PRESENT, member_json
from bot.terminal.refusal import RefusedError
from bot.terminal.server import Server

Parameters = Mapping[str, str]


def find_chat(server: Server, parameters: Parameters) -> Chat:
    chat = server.chats.get(int(parameters["chat_id"]))
    if chat is None:
        raise RefusedError("Bad Request: chat not found")
    return chat


def present(server: Server, parameters: Parameters) -> Chat:
    """The chat, where the bot is in it."""
    chat = find_chat(server, parameters)
    if chat.bot not in PRESENT:
        what = "blocked by the user" if chat.private else "kicked from the supergroup chat"
        raise RefusedError(f"Forbidden: bot was {what}", 403)
    return chat


def writable(server: Server, parameters: Parameters) -> Chat:
    """The chat, where the bot may write to it."""
    chat = present(server, parameters)
    if chat.bot == MUTED:
        raise RefusedError("Bad Request: not enough rights to send text messages to the chat")
    return chat


def get_chat_member(server: Server, parameters: Parameters) -> Json:
    chat, person = present(server, parameters), int(parameters["user_id"])
    if person == server.bot.id:
        return member_json(server.bot.to_json(), chat.bot)
    return chat.member_json(person)


def get_chat_administrators(server: Server, parameters: Parameters) -> list[Json]:
    chat = present(server, parameters)
    return [chat.member_json(person) for person in chat.people if chat.status(person) in GOVERNING]
