"""Which sentence of a record is quoted below an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.answer import Answer, Fact, Listing, Reason, Refusal
from bot.answer.quoting import quoted
from bot.reading.reading import Reading
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.answer.test_verdict import SCENE
from tests.bot.answer.world import TODAY, UK_SOM_1, UK_SOM_2

SENTENCE = "Both sides spoke of cyber security under the theme “Two Islands, One Region”."
FACT = Fact("July.", (UK_SOM_1,), (), "Talks")


def put(answer: Answer, text: str = "when was the uk som on cyber security") -> Answer:
    return quoted(answer, Reading("fact", Select(Sort.MEETING)), SCENE.read(text, TODAY), SCENE)


def test_a_sentence_that_speaks_of_what_is_asked_stands_below_a_fact() -> None:
    """After what tells the record; in its place where there is nothing of the kind."""
    assert put(FACT) == replace(FACT, context=f"Talks. {SENTENCE}")
    assert put(replace(FACT, context="")) == replace(FACT, context=SENTENCE)


def test_of_one_record_that_is_listed_it_stands_in_the_answer() -> None:
    """Of several none is quoted, for it would be of one alone."""
    one, two = Listing("One", (UK_SOM_1,)), Listing("Two", (UK_SOM_1, UK_SOM_2))
    assert put(one) == replace(one, lead=f"One. {SENTENCE}")
    assert put(two) == two


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (FACT, "when was the uk som"),
        (replace(FACT, refs=(UK_SOM_2,)), "when was the uk som on cyber security"),
        (replace(FACT, lead=SENTENCE), "when was the uk som on cyber security"),
        (Refusal(Reason.NO_SUCH, "None.", (UK_SOM_1,)), "when was the uk som on cyber security"),
    ],
)
def test_nothing_is_quoted_that_says_no_more(answer: Answer, text: str) -> None:
    """Where nothing but names is said, the record has no such sentence, or the answer holds it already."""
    assert put(answer, text) == answer
