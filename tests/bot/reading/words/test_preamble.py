"""What stands outside the question."""

from __future__ import annotations

import pytest

from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Round six: when was the 27th ARF", "round 6"),
        ("quick one before we file: 13th ARF, which day was it?", "quick one before we file"),
        ("our chair at the 27th ARF: who was it", ""),
        ("27th ARF: who was in the chair", ""),
        ("I wonder which was longer: the 27th ARF or the 5th ARF", ""),
        ("We met Canada twice. When was the 27th ARF held?", "we met canada twice"),
        ("when was the 27th ARF (the one in Singapore) held", "the one in singapore"),
        ("When was the 5th ARF held, as far as your papers say?", "as far as your papers say"),
        ("according to the documents, where was the 5th ARF?", "according to the documents"),
        ("according to the record of the 5th ARF, who was there?", "according to the record"),
    ],
)
def test_what_introduces_a_question_stands_beside_it(text: str, beside: str) -> None:
    """A head before a colon that names nothing, sentences before the question, what is in brackets."""
    read = said(text).text
    assert " ".join(read.forms[at] for at in sorted(read.aside)) == beside


@pytest.mark.parametrize(
    "text",
    [
        "7th asean-norway JSCC.. when was that?",
        "Putin came to the 3rd summit. True or false?",
        "My notes have the 4th AMM in Manila. Is that correct?",
        "57th.. which city n what building",
        "A colleague writes that the 4th AMM was in Manila. Is my colleague right?",
    ],
)
def test_a_question_that_names_nothing_is_about_what_stands_before_it(text: str) -> None:
    assert said(text).text.aside == frozenset()


@pytest.mark.parametrize(
    ("text", "group", "sense"),
    [
        ("When did ASEAN and India first meet? Just the two of them, please.", "alone", "bilateral"),
        ("Since when has ASEAN met with Brazil? I mean the earliest on record.", "pick", "first"),
        ("Was the 5th ARF in Manila? A yes or no will do.", "form", "tag"),
    ],
)
def test_what_stands_behind_a_question_refines_it(text: str, group: str, sense: str) -> None:
    """It still says which one is meant, or how it is to be answered."""
    assert sense in said(text).text.senses(group)


def test_a_closing_tag_denies_nothing() -> None:
    """'Yes or no' is all that stands there: none of its words is left over."""
    read = said("Was the 5th ARF in Manila? A yes or no will do.").text
    assert {read.sorts[at] for at in read.aside} == {"filler"}


@pytest.mark.parametrize(
    ("text", "source"),
    [("which meetings in your records were virtual", "virtual"), ("going by your files when was AMM 4", "4")],
)
def test_what_it_is_told_from_ends_with_its_noun(text: str, source: str) -> None:
    """'In your records' asks nothing; what stands behind it does."""
    read = said(text).text
    assert not read.has(read.forms.index(source), "talk", "source")
    assert read.sorts[read.forms.index(source)] != "filler"
