"""What is said to a group that the bot was added to."""

from __future__ import annotations

from bot.reply.html import plain
from bot.reply.welcome import render_welcome
from tests.bot.reply.limits import check


def said(*, hears_all: bool) -> str:
    reply = render_welcome("@NotulisBot", hears_all=hears_all)
    check(reply)
    return plain(reply)


def test_a_group_is_told_what_the_bot_hears() -> None:
    """All that is said, or commands and replies alone; only where it hears all does its name help."""
    assert "shows me all that is said in this group" in said(hears_all=True)
    assert "name me as @NotulisBot" in said(hears_all=True)
    assert "nothing else that is said" in said(hears_all=False)
    assert "@NotulisBot" not in said(hears_all=False)


def test_a_group_is_told_who_governs_the_bot() -> None:
    """And how its answers are removed, and where it says what it keeps."""
    for hears_all in (True, False):
        assert all(command in said(hears_all=hears_all) for command in ("/settings", "/delete", "/privacy"))
