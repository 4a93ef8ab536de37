"""Names as arrays."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from store.kinds import Kind, Ref
from store.matching.arrays import Rows, Texts
from store.matching.index import Index
from store.matching.match import Name
from store.matching.words import normalise

_REF = Ref(Kind.TOPIC, "topic")


@given(st.lists(st.lists(st.text(max_size=8), max_size=5), max_size=5))
def test_texts_come_back(batches: list[list[str]]) -> None:
    """Texts added in batches are read back as they were, whatever their script."""
    texts = Texts()
    for batch in batches:
        texts.extend(batch)
    assert [texts[at] for at in range(len(texts))] == [text for batch in batches for text in batch]


def test_rows_as_columns() -> None:
    """Rows of unequal length stand beside each other, their cells told from empty ones."""
    rows = Rows(np.array([7, 8, 9, 5]), np.array([3, 0, 1]))
    places, filled = rows.columns(np.array([0, 2], np.int32))
    assert rows[0].tolist() == [7, 8, 9]
    assert rows[1].tolist() == []
    assert np.where(filled, rows.flat[places], 0).tolist() == [[7, 5], [8, 0], [9, 0]]


@given(st.lists(st.text(max_size=20), max_size=6))
def test_same_name(texts: list[str]) -> None:
    """Every name is found by its words in any order and by its letters without spaces."""
    index = Index(Name(text, Ref(Kind.TOPIC, text)) for text in texts)
    for text in texts:
        words = normalise(text)
        if words:
            for typed in (words, words[::-1], ("".join(words),)):
                assert Ref(Kind.TOPIC, text) in {
                    index.ref(int(index.records[name])) for name in index.same(typed)
                }


def test_word_that_joins_others() -> None:
    """Words such as 'of' and 'the' tell names apart only where there are no others."""
    index = Index([Name("Plan of Action", _REF), Name("The Of", _REF)])
    assert index.same(("the", "plan", "action")) == [0]
    assert index.same(("of", "the")) == [1]
    assert index.same(("the",)) == []


def test_a_plural_finds_the_name_with_the_singular() -> None:
    """Either way round, where names have both; other endings and short words stay what they are."""
    texts = ("Official Talks", "Officials' Forum", "Plane Talks", "Plan Forum", "Gas Talks", "Ga Forum")
    index = Index(Name(text, Ref(Kind.TOPIC, text)) for text in texts)
    assert index.same(("officials", "talks")) == [0]
    assert index.same(("official", "forum")) == [1]
    assert [index.same(words) for words in (("plan", "talks"), ("plane", "forum"))] == [[], []]
    assert [index.same(words) for words in (("ga", "talks"), ("gas", "forum"))] == [[], []]


def test_rarity() -> None:
    """A word weighs the more, the fewer records have it, and little where it only joins others."""
    names = [Name("ASEAN forum of trade", Ref(Kind.TOPIC, str(at))) for at in range(9)]
    index = Index([*names, Name("ASEAN jakarta", _REF)])
    asean, forum, of, jakarta = (
        float(index.rarity[index.vocabulary.numbers[w]]) for w in ["asean", "forum", "of", "jakarta"]
    )
    assert of < asean < forum < jakarta
