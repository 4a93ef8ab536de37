"""What the words of a text are, over the small catalogue."""

from __future__ import annotations

import pytest

from bot.reading.words.pace import steps, years
from bot.reading.words.polar import polar
from bot.reading.words.ruling import ruled_out
from tests.bot.reading.planted import said
from tests.bot.reading.texts import lines


def reads(_: str, text: str) -> str:
    """Each word with its sort and weight; the senses of phrases; what stands aside or is ruled out."""
    read = said(text).text
    words = [
        f"{form}/{sort}/{weight:.2g}"
        for form, sort, weight in zip(read.forms, read.sorts, read.weights, strict=True)
    ]
    cues = [f"{' '.join(read.forms[cue.start : cue.end])}={cue.group}:{cue.sense}" for cue in read.cues]
    places = {"aside": read.aside, "heading": read.heading, "out": ruled_out(read)}
    marked = [f"{name} {sorted(found)}" for name, found in places.items() if found]
    way = [f"{name} {found}" for name, found in (("steps", steps(read)), ("years", years(read))) if found]
    return "; ".join((" ".join(words), ", ".join(cues), *marked, *way, polar(read)))


@pytest.mark.parametrize(("question", "text", "expected"), lines("words/texts.tsv"))
def test_words_are_told_apart(question: str, text: str, expected: str) -> None:
    """By what they do in the text."""
    assert reads(question, text) == expected
