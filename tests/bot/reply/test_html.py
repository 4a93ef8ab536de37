from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.attachment.attachment import CalendarFile
from bot.reply.html import CAPTION, LIMIT, caption, clean, html, plain
from bot.reply.reply import Bold, Button, Italic, Line, Link, Reply, units
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
    "url", ["javascript:alert(1)", "https://a b", 'https://x"y', "", "ftp://x", "https://" + "x" * 2041]
)
def test_an_address_that_is_none_makes_no_link(url: str) -> None:
    """Only a plain web address of bearable length becomes a link; else the text stands alone."""
    assert html(Reply(((Link("source", url),),))) == "source"


@pytest.mark.parametrize("url", ["https://x.example/?a=1&b=2", "http://x", "https://" + "x" * 2040])
def test_an_address_becomes_a_link(url: str) -> None:
    """A web address of up to 2,048 characters is where the text leads."""
    assert html(Reply(((Link("a<b", url),),))) == f'<a href="{url.replace("&", "&amp;")}">a&lt;b</a>'


def test_a_long_reply_is_cut_after_a_whole_line() -> None:
    """What does not fit ends after a whole line, with a line that says so."""
    reply = Reply(tuple((f"{number:04d}" * 250,) for number in range(9)))
    lines = plain(reply).split("\n")
    assert lines == [f"{number:04d}" * 250 for number in range(4)] + ["…"]


def test_a_reply_that_just_fits_is_whole() -> None:
    """4,096 units are sent as they are, one more is not."""
    assert plain(Reply((("x" * 2000,), ("y" * 2095,)))).endswith("y")
    assert plain(Reply((("x" * 2000,), ("y" * 2096,)))) == "x" * 2000 + "\n…"
    assert units(plain(Reply((("x" * 2000,), ("y" * 2095,))))) == LIMIT == 4096


def test_below_a_file_a_reply_is_a_caption() -> None:
    """Of which 1,024 units are sent as they are, one more is not."""
    file = CalendarFile("uk", "UK", ())
    whole = plain(Reply((("x" * 500,), ("y" * 523,)), attachment=file))
    assert (whole[-1], units(whole)) == ("y", CAPTION)
    assert plain(Reply((("x" * 500,), ("y" * 524,)), attachment=file)) == "x" * 500 + "\n…"
    assert CAPTION == 1024


def test_as_many_whole_lines_are_kept_as_fit() -> None:
    """Those before the line that says so may fill all of the rest."""
    full = Reply((("x" * 2000,), ("y" * 2093,), ("z" * 9,)))
    assert plain(full) == "x" * 2000 + "\n" + "y" * 2093 + "\n…"
    assert plain(Reply((("x" * 2000,), ("y" * 2094,), ("z" * 9,)))) == "x" * 2000 + "\n…"


def test_one_endless_line_is_cut_within() -> None:
    """A line that is longer than a message is cut so that the line that says so still fits."""
    assert plain(Reply((("x" * 5000,),))) == "x" * 4093 + "…"
    assert plain(Reply((("x" * 5000,), ("y",)))) == "x" * 4093 + "…\ny"
    longest = plain(Reply((("x" * 5000,), ("yy",))))
    assert longest == "x" * 4093 + "…\n…"
    assert units(longest) == LIMIT


@pytest.mark.parametrize("lines", [(), ((),), (("",),), ((" ", Bold("\n")), ("\u202e",))])
def test_a_reply_of_nothing_to_see_is_an_ellipsis(lines: tuple[Line, ...]) -> None:
    """Telegram refuses a message without a visible character."""
    assert html(Reply(lines)) == plain(Reply(lines)) == "…"


def test_a_reply_with_anything_to_see_is_that() -> None:
    """One visible run is enough, and empty lines around it stay."""
    assert plain(Reply(((), (" ", Bold("a")), ()))) == "\n a\n"


@pytest.mark.parametrize(
    ("text", "stands"), [("Jakarta", "Jakarta"), (" a\nb ", "a b"), (" \u202e", "…"), ("", "…")]
)
def test_a_button_bears_a_clean_caption(text: str, stands: str) -> None:
    """One line without space around it, and never nothing."""
    assert caption(Button(text, "x")) == stands


def test_text_is_made_one_clean_line() -> None:
    """Line breaks, control characters, direction overrides and half characters do not get through."""
    assert clean("a\r\n\tb\x00c\u202ed\ud800e") == "a b cde"
