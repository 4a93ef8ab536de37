"""What Telegram demands of a message."""

from __future__ import annotations

from bot.reply.html import caption, html, plain
from bot.reply.reply import Reply
from tests.bot.terminal.tdlib import parse


def check(reply: Reply) -> str:
    """Fail if Telegram would refuse the reply; gives the text as its parser reads it."""
    text, fault = parse(html(reply))
    assert fault == ""
    assert text == plain(reply)
    assert 1 <= len(text.strip().encode("utf-16-le")) // 2 <= 4096
    buttons = [button for row in reply.buttons for button in row]
    assert all(1 <= len(row) <= 8 for row in reply.buttons)
    assert len(buttons) <= 40
    for button in buttons:
        assert 1 <= len(button.data.encode()) <= 64
        assert 1 <= len(caption(button).strip()) <= 64
    return text
