"""What the bot may do in the chats of the simulated Telegram."""

from __future__ import annotations

import pytest

from bot.terminal.chats import User
from bot.terminal.members import ADMINISTRATOR, MEMBER, MUTED, REMOVED
from bot.terminal.refusal import RefusedError
from bot.terminal.server import Server
from bot.terminal.standing import find_chat, get_chat_administrators, get_chat_member, present, writable

ANA, BOT = User(11, "Ana", "ana"), User(1, "Notulis", "NotulisBot", is_bot=True)


@pytest.fixture
def server() -> Server:
    return Server("1:only-for-tests", BOT)


def asked(chat: int, person: int = 0) -> dict[str, str]:
    return {"chat_id": str(chat), "user_id": str(person)}


def test_only_chats_that_there_are_are_found(server: Server) -> None:
    """Telegram's own words say so."""
    assert find_chat(server, asked(server.private(ANA).id)) is server.private(ANA)
    with pytest.raises(RefusedError, match="chat not found"):
        find_chat(server, asked(77))


@pytest.mark.parametrize(
    ("status", "here", "speaks"), [(MEMBER, True, True), (MUTED, True, False), (REMOVED, False, False)]
)
def test_the_bot_may_write_where_it_is_and_is_not_muted(
    server: Server, status: str, here: bool, speaks: bool
) -> None:
    """Else it is told why not."""
    chat = server.group("Secretariat")
    chat.bot = status
    for may, does, why in (
        (here, present, "kicked from the supergroup chat"),
        (speaks, writable, "rights|kicked"),
    ):
        if may:
            assert does(server, asked(chat.id)) is chat
        else:
            with pytest.raises(RefusedError, match=why):
                does(server, asked(chat.id))


def test_who_blocked_the_bot_says_so(server: Server) -> None:
    """In a private chat it is blocked, not kicked."""
    server.private(ANA).bot = REMOVED
    with pytest.raises(RefusedError, match="blocked by the user"):
        present(server, asked(server.private(ANA).id))


def test_members_and_administrators_are_told(server: Server) -> None:
    """The bot among the members by its own standing."""
    chat = server.group("Secretariat")
    chat.bot = ADMINISTRATOR
    assert get_chat_member(server, asked(chat.id, BOT.id))["status"] == ADMINISTRATOR
    assert get_chat_member(server, asked(chat.id, ANA.id))["status"] == chat.status(ANA.id)
    governing = [one["status"] for one in get_chat_administrators(server, asked(chat.id))]
    assert set(governing) <= {"creator", "administrator"}
