"""What the bot says that it keeps."""

from __future__ import annotations

from bot.reply import privacy
from bot.reply.html import plain
from bot.reply.privacy import render_privacy
from tests.bot.reply.limits import check


def said(*, private: bool, reported: bool = False) -> list[str]:
    reply = render_privacy(private=private, reported=reported)
    check(reply)
    return plain(reply).split("\n")


def test_all_that_is_kept_is_listed() -> None:
    """A line each, and last how to be forgotten in this chat."""
    lines = said(private=True)
    kept = (
        privacy.OF_TALKS,
        privacy.OF_UPDATES,
        privacy.OF_FLOODS,
        privacy.OF_SETTINGS,
        privacy.OF_FOLLOWS,
        privacy.OF_COUNTS,
        privacy.OF_THE_REST,
    )
    assert lines == [str(privacy.TITLE), *(f"• {one}" for one in kept), "", str(privacy.FORGET_PRIVATE)]
    assert said(private=False)[-1] == str(privacy.FORGET_GROUP)


def test_reports_are_kept_where_people_can_report() -> None:
    """Nowhere else is anything said of them."""
    line = f"• {privacy.OF_REPORTS}"
    assert line in said(private=True, reported=True)
    assert line not in plain(render_privacy(private=True))
