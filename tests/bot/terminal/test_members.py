"""Who is what in a chat of the simulated Telegram, as the library reads it."""

from __future__ import annotations

import pytest
from telegram import ChatMember

from bot.terminal.chats import User
from bot.terminal.members import GOVERNING, PRESENT, member_json

ANA = User(11, "Ana", "ana")


@pytest.mark.parametrize(
    ("status", "present", "governing"),
    [
        ("creator", True, True),
        ("administrator", True, True),
        ("member", True, False),
        ("restricted", True, False),
        ("left", False, False),
        ("kicked", False, False),
    ],
)
def test_a_member_is_what_the_library_reads(status: str, present: bool, governing: bool) -> None:
    """With all that its kind of member has; who is muted may say nothing, an administrator may do all."""
    read = ChatMember.de_json(member_json(ANA.to_json(), status), None)
    assert (read.status, read.user.id) == (status, ANA.id)
    assert (status in PRESENT, status in GOVERNING) == (present, governing)
    rights = {name: value for name, value in read.to_dict().items() if name.startswith("can_")}
    assert set(rights.values()) == {"administrator": {True}, "restricted": {False}}.get(status, set())
    assert read.to_dict().get("is_anonymous", False) is False
