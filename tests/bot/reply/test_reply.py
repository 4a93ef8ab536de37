"""Replies before any markup: how long they are, and how they are cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reply.reply import (
    Bold,
    Button,
    Italic,
    Line,
    Link,
    Reply,
    Run,
    clip,
    clip_line,
    rows,
    said,
    size,
    units,
    with_text,
)

TEXT = st.text(max_size=20) | st.sampled_from(["👩" * 9, "\ud83d", "é" * 9])
RUN: st.SearchStrategy[Run] = st.one_of(
    TEXT, st.builds(Bold, TEXT), st.builds(Italic, TEXT), st.builds(Link, TEXT, TEXT)
)
RUNS: list[Run] = ["old", Bold("old"), Italic("old"), Link("old", "https://x.example")]


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("é", 1), ("a👩", 3), ("\ud83d", 1)])
def test_units_count_as_telegram_does(text: str, length: int) -> None:
    """A character beyond the basic plane counts twice, half of one once."""
    assert units(text) == length


@given(st.text(), st.integers(1, 50))
def test_a_clipped_text_fits(text: str, limit: int) -> None:
    """A text is clipped to so many UTF-16 units, and not at all when it fits."""
    clipped = clip(text, limit)
    assert units(clipped) <= limit
    assert (clipped == text) is (units(text) <= limit or text == clipped)


@pytest.mark.parametrize(
    ("text", "limit", "clipped"),
    [
        ("abcdef", 6, "abcdef"),
        ("abcdef", 5, "abcd…"),
        ("abc def", 5, "abc…"),
        ("👩" * 10, 6, "👩👩…"),
        ("👩" * 10, 7, "👩👩👩…"),
        ("👩👩", 4, "👩👩"),
        ("ab", 1, "…"),
    ],
)
def test_a_text_is_clipped_as_little_as_may_be(text: str, limit: int, clipped: str) -> None:
    """Of what does not fit all but the ellipsis is kept, whole characters only, no space before it."""
    assert clip(text, limit) == clipped


@pytest.mark.parametrize("run", RUNS)
def test_a_run_with_another_text_is_of_the_same_kind(run: Run) -> None:
    """Only what is said changes: bold stays bold, a link leads where it led."""
    changed = with_text(run, "new")
    assert (said(run), said(changed), type(changed)) == ("old", "new", type(run))
    assert getattr(changed, "url", None) == getattr(run, "url", None)


@pytest.mark.parametrize(
    ("lines", "length"),
    [((), 0), (((),), 0), (((), ()), 1), ((("a", Bold("b👩")), ("c",)), 6), ((("a",), ("b",), ("c",)), 5)],
)
def test_the_size_counts_text_and_line_breaks(lines: tuple[Line, ...], length: int) -> None:
    """All that is seen, and one unit between two lines."""
    assert size(lines) == length


@given(st.lists(RUN, max_size=5).map(tuple), st.integers(1, 60))
def test_a_clipped_line_fits(line: Line, limit: int) -> None:
    """Whatever runs it has, as much of it is kept as fits; all of it when it does."""
    clipped = clip_line(line, limit)
    assert size((clipped,)) <= limit
    assert (clipped == line) or size((line,)) > limit


@pytest.mark.parametrize(
    ("limit", "clipped"),
    [
        (9, ("abc", Bold("def"), Link("ghi", "u"))),
        (8, ("abc", Bold("def"), Link("g…", "u"))),
        (7, ("abc", Bold("def"))),
        (6, ("abc", Bold("def"))),
        (5, ("abc", Bold("d…"))),
        (4, ("abc",)),
        (2, ("a…",)),
    ],
)
def test_a_line_is_clipped_where_it_is_full(limit: int, clipped: Line) -> None:
    """The run that passes the limit is clipped, those behind it go, and none is an ellipsis alone."""
    assert clip_line(("abc", Bold("def"), Link("ghi", "u")), limit) == clipped


def test_buttons_stand_in_rows() -> None:
    """Two a row unless another width is asked for, the last row with what is left."""
    one, two, three = (Button(text, text) for text in "abc")
    assert rows((one, two, three)) == ((one, two), (three,))
    assert rows((one, two, three), 1) == ((one,), (two,), (three,))
    assert rows((one, two, three), 3) == ((one, two, three),)
    assert rows(()) == ()


def test_a_reply_quotes_nothing_unless_it_says_so() -> None:
    """Most replies stand by themselves, without buttons."""
    assert Reply((("a",),)) == Reply((("a",),), (), quotes=False)
