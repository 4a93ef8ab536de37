"""What the words of texts are taken for, over the small catalogue."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from bot.reading.words import pointing
from bot.reading.words.governed import asked_for, closing, owned
from bot.reading.words.polar import asks_who, polar, tagged, wh_asking
from bot.reading.words.qualifying import qualifying
from bot.reading.words.ruling import read_ruling
from bot.reading.words.stress import segments, stressed
from bot.reading.words.text import Text
from tests.bot.reading.planted import said
from tests.bot.tables import lines

ASKS = (tagged, wh_asking, asks_who)


def _at(text: Text, places: Iterable[int]) -> str:
    return " ".join(map(text.form, sorted(places)))


def _words(text: Text) -> str:
    """Each word with its sort, and how much those tell that tell something."""
    rows = (
        f"{form}/{sort}{f' {weight:.2g}' if sort in ('word', 'unknown', 'told') else ''}"
        for form, sort, weight in zip(text.forms, text.sorts, text.weights, strict=True)
    )
    return ", ".join(rows)


def _cues(text: Text) -> str:
    """Each sense with its words, the times, how plainly fields are asked for."""
    cues = [f"{_at(text, range(one.start, one.end))} = {one.group}:{one.sense}" for one in text.cues]
    times = [
        f"{_at(text, span)} = {time.first}..{time.last}"
        for time, span in zip(text.times, text.spans, strict=True)
    ]
    return ", ".join((*cues, *times))


def _parts(text: Text) -> str:
    """What is ruled out, governed, beside the question, pointed at; how it asks."""
    ruling = read_ruling(text)
    fields = stressed(text, [one for one in text.cues if one.group == "field"])
    found = {
        "before": _at(text, ruling.before),
        "out": _at(text, ruling.out),
        "kept": _at(text, ruling.kept),
        "open": _at(text, ruling.open),
        "asked for": _at(text, asked_for(text)),
        "owned": _at(text, owned(text)),
        "closing": _at(text, closing(text)),
        "qualifying": _at(text, qualifying(text)),
        "aside": _at(text, text.aside),
        "heading": _at(text, text.heading),
        "unread": " ".join(text.unread),
        "asks": " ".join((polar(text), *(work.__name__ for work in ASKS if work(text)))),
        "points": " ".join(_at(text, range(one.start, one.end)) for one in pointing.pointers(text)),
        "turns": " ".join(_at(text, range(one.start, one.end)) for one in pointing.turning(text)),
        "of them": _at(text, pointing.of_them(text)),
        "parts": " ".join(str(len(one)) for one in segments(text)),
        "stress": ", ".join(f"{one.cue.sense} {one.how}" for one in fields),
    }
    return "; ".join(f"{name} {row}" for name, row in found.items() if row)


QUESTIONS = {"words": _words, "cues": _cues, "parts": _parts}


def taken(question: str, text: str) -> str:
    return QUESTIONS[question](said(text).text)


@pytest.mark.parametrize(("question", "text", "expected"), lines("reading/words/texts.tsv"))
def test_words_are_taken_for_what_they_say(question: str, text: str, expected: str) -> None:
    """Names, senses, times, what is ruled out and what stands beside the question."""
    assert taken(question, text) == expected
