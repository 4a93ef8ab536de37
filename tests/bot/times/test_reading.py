from __future__ import annotations

import timeit
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.times.lexicon import read_languages, time_lexicon
from bot.times.reading import BUILDERS, read_times, unread_times
from tests.bot.times.said import TODAY, said, unsaid

# More than a busy machine takes for any of them, a small part of what anything but a linear reading takes.
SECONDS = 0.25
PIECES = [
    *(
        "2016-",
        "((((",
        "1",
        "a",
        "1 ",
        "'05 ",
        "16.",
        "1/2/",
        "6-8 ",
        "6, 7 and ",
        "may ",
        "6 july ",
        "july and ",
    ),
    *(
        "last ",
        "the year before ",
        "from 2016 to ",
        "first half of ",
        "early ",
        "q3 ",
        "in the ",
        "januray ",
        "é",
    ),
]
# Out of all that the lexicon has, and numbers.
WORDS = st.sampled_from(
    [
        *(
            text
            for tables in read_languages()
            for name, senses in tables.items()
            if name != "form"
            for texts in senses.values()
            for text in texts
        ),
        *["2016", "2019", "1850", "05", "3", "6", "12", "31", "2022-07-06", "summit"] * 10,
    ]
)
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(WORDS, max_size=16).map(" ".join), st.lists(WORDS).map("".join)
)


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN+3",
        "the 43rd summit",
        "AMM 43",
        "10+1",
        "G20",
        "G77 and the Group of 77",
        "COVID-19",
        "40 years",
        "50th anniversary",
        "26 cities",
        "98 delegates",
        "70%",
        "USD 2016",
        "$2016",
        "GBP 1 million",
        "2,000",
        "2000 dollars",
        "2000 participants",
        "resolution 1325",
        "resolution 2018",
        "at 9.30",
        "closes at 1640",
        "10:30 to 11:15",
        "call +62 21 726 2991",
        "page 2016",
        "p. 2001",
        "room 1234",
        "9999",
        "in 20166",
        "version 1.2.3.4",
        "12.5 million",
        "3/4 of members",
        "6-8 meetings",
        "'16 countries",
        "AEM number 70, what did ministers say",
        "thursday 14.00 jakarta time",
        "we'd met in the past and may meet next time",
        "christmas party",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    """Ordinals, sums, counts, codes, telephone numbers, times of day are neither read nor complained of."""
    assert said(text) == []
    assert unsaid(text) == []


@pytest.mark.parametrize(
    ("text", "read", "unread"),
    [
        ("2016-13-40", [], ["2016-13-40"]),
        ("31/02/2020", [], ["31/02/2020"]),
        ("31 February 2020", [], ["31 February 2020"]),
        ("29 February 2019", [], ["29 February 2019"]),
        ("30 February", [], ["30 February"]),
        ("in 1850", [], ["1850"]),
        ("summit 2099?", [], ["2099"]),
        ("in 2565", [], ["2565"]),
        ("the 1930s", [], ["1930s"]),
        ("on Monday", [], ["Monday"]),
        ("before Christmas", [], ["Christmas"]),
        ("at the turn of the century", [], ["the turn of the century"]),
        ("in 2016 or on 31 June 2017", ["in 2016"], ["31 June 2017"]),
        ("until the winter before last, 2019", ["2019"], ["the winter before last"]),
    ],
)
def test_what_is_not_understood_is_told(text: str, read: list[str], unread: list[str]) -> None:
    """What looks like a time and is none is told as it stands, without the word that opens it."""
    assert [hit[0] for hit in said(text)] == read
    assert unsaid(text) == unread


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ASEAN 2025", ["2025"]),
        ("MPAC 2025", ["2025"]),
        ("POA 2021-2025", ["2021-2025"]),
        ("AMM 43 July 2010", ["July 2010"]),
        ("the 2019 summit", ["2019"]),
        ("2016 meetings", ["2016"]),
        ("Meetings in 2016, or after July 2019?", ["in 2016", "after July 2019"]),
        ("what about 2017", ["2017"]),
        ("delhi som 24 in june 22", ["in june 22"]),
        ("5th india summit cebu 2007 which day in january", ["2007", "in january"]),
    ],
)
def test_times_are_found_among_other_words(text: str, words: list[str]) -> None:
    """Neither numbers of meetings nor names of plans beside a year change what it says."""
    assert [hit[0] for hit in said(text)] == words
    assert unsaid(text) == []


def test_every_form_of_the_lexicon_is_built() -> None:
    """A language's forms are named after constructions that the reader has."""
    names, nodes = set(), [time_lexicon().forms]
    while nodes:
        node = nodes.pop()
        names |= set(node.forms)
        nodes += [*node.after.values(), *([node.inner] if node.inner else [])]
    assert names == set(BUILDERS)


@given(
    st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=16).map(" ".join), st.lists(WORDS).map("".join))
)
def test_any_text_is_read(text: str) -> None:
    """Times and what is not understood lie within the text, in order, none within another."""
    times = [(time.start, time.end) for time in read_times(text, TODAY)]
    unread = unread_times(text, TODAY)
    assert times == sorted(times)
    assert unread == sorted(unread)
    spans = sorted([*times, *unread])
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_first_is_never_after_last(text: str) -> None:
    """A time that both begins and ends does so in that order; a month is between 1 and 12."""
    for time in read_times(text, TODAY):
        assert time.first is None or time.last is None or time.first <= time.last
        assert time.month is None or 1 <= time.month <= 12
        assert (time.first, time.last, time.month) != (None, None, None)


@pytest.mark.parametrize("piece", PIECES)
def test_hostile_texts_take_no_time(piece: str) -> None:
    """Two thousand characters of anything are read in milliseconds."""
    text = (piece * 2000)[:2000]
    assert min(timeit.repeat(lambda: read_times(text, TODAY), number=1, repeat=5)) < SECONDS
