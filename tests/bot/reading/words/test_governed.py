"""Words that a question turns on."""

from __future__ import annotations

import pytest

from bot.reading.words.governed import asked_for, closing, owned
from bot.reading.words.text import Text
from tests.bot.reading.proposed import said


def read(text: str) -> Text:
    return said(text).text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("which zeppelin flew there", ["zeppelin"]),
        ("who photographed the ministers", ["photographed"]),
        ("what was the weather like", ["weather"]),
        ("how many trombones, please", ["trombones"]),
        ("when was the summit", []),
        ("zeppelin", []),
        ("which, zeppelin", []),
    ],
)
def test_what_a_question_word_governs_is_asked_for(text: str, words: list[str]) -> None:
    """Right behind it, but for what says nothing; not across a sign."""
    found = read(text)
    assert [found.forms[at] for at in sorted(asked_for(found)) if found.sorts[at] == "unknown"] == words


def test_what_stands_before_of_is_somebodys() -> None:
    """The salary of the chair."""
    found = read("the salary of the chair")
    assert [found.forms[at] for at in owned(found)] == ["salary"]


def test_what_ends_a_clause_closes_it() -> None:
    """Before a sign, and at the end of the text."""
    found = read("the summit had trombones, and zeppelins")
    assert [found.forms[at] for at in sorted(closing(found))] == ["trombones", "zeppelins"]
