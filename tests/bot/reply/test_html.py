from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reply.html import LIMIT, clean, html, plain
from bot.reply.reply import Bold, Italic, Link, Reply, clip, units
from tests.bot.terminal.tdlib import entities, parse

TEXT = st.text(max_size=60) | st.sampled_from(
    ["<b>", "&amp;", '"', "x" * 3000, "👩‍🚀" * 1000, "\u202e", "\r\n"]
)
RUN = st.one_of(TEXT, st.builds(Bold, TEXT), st.builds(Italic, TEXT), st.builds(Link, TEXT, TEXT))
REPLY = st.builds(Reply, st.lists(st.lists(RUN, max_size=4).map(tuple), max_size=12).map(tuple))


@settings(deadline=None)
@given(REPLY)
def test_telegram_reads_what_is_meant(reply: Reply) -> None:
    """Whatever the values hold, Telegram's parser accepts the markup and reads exactly the plain text."""
    assert parse(html(reply)) == (plain(reply), "")
    assert units(plain(reply)) <= LIMIT


def test_runs_become_their_markup() -> None:
    """Each kind of run is marked up, its text and address escaped."""
    reply = Reply((("a<b", Bold("c&d")), (), (Italic('"e"'), Link("f>", "https://x.example/?a=1&b='2"))))
    assert html(Reply(reply.lines[:2])) == "a&lt;b<b>c&amp;d</b>\n"
    assert entities(html(Reply(((Link("f>", "https://x.example/?a=1&b=2"),),)))) == [
        ("textEntityTypeTextUrl", 0, 2)
    ]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://a b", 'https://x"y', "", "ftp://x", "https://" + "x" * 3000]
)
def test_an_address_that_is_none_makes_no_link(url: str) -> None:
    """Only a plain web address of bearable length becomes a link; else the text stands alone."""
    assert html(Reply(((Link("source", url),),))) == "source"


def test_a_long_reply_is_cut_after_a_whole_line() -> None:
    """What does not fit ends after a whole line, with a line that says so."""
    reply = Reply(tuple((f"{number:04d}" * 250,) for number in range(9)))
    lines = plain(reply).split("\n")
    assert lines == [f"{number:04d}" * 250 for number in range(4)] + ["…"]


def test_a_reply_that_just_fits_is_whole() -> None:
    """4,096 units are sent as they are, one more is not."""
    assert plain(Reply((("x" * 2000,), ("y" * 2095,)))).endswith("y")
    assert plain(Reply((("x" * 2000,), ("y" * 2096,)))) == "x" * 2000 + "\n…"


def test_text_is_made_one_clean_line() -> None:
    """Line breaks, control characters, direction overrides and half characters do not get through."""
    assert clean("a\r\n\tb\x00c\u202ed\ud800e") == "a b cde"


@given(st.text(), st.integers(1, 50))
def test_a_clipped_text_fits(text: str, limit: int) -> None:
    """A text is clipped to so many UTF-16 units, and not at all when it fits."""
    clipped = clip(text, limit)
    assert units(clipped) <= limit
    assert (clipped == text) is (units(text) <= limit or text == clipped)


def test_units_count_as_telegram_does() -> None:
    """A character beyond the basic plane counts twice."""
    assert units("a👩") == 3
    assert clip("👩" * 10, 6) == "👩👩…"
