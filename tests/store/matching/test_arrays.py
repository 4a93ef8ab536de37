"""Texts, rows and keys in arrays are what they are in lists."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from store.matching.arrays import Rows, Sorted, Texts

ANY = st.text(st.characters(), max_size=8)


@given(st.lists(st.lists(ANY, max_size=5), max_size=4))
def test_texts_come_back_as_they_went_in(batches: list[list[str]]) -> None:
    """In their order, however they came and whatever is in them, half characters too."""
    texts = Texts()
    for batch in batches:
        texts.extend(batch)
    wanted = [text for batch in batches for text in batch]
    assert len(texts) == len(wanted)
    assert [texts[at] for at in range(len(texts))] == wanted


@given(st.lists(st.lists(st.integers(0, 99), max_size=5), min_size=1, max_size=6), st.data())
def test_rows_have_their_numbers_by_themselves_and_as_columns(
    rows: list[list[int]], data: st.DataObject
) -> None:
    """A row is what went in; as columns each row's cells are filled as far as it goes, the others not."""
    flat = np.array([number for row in rows for number in row] or [7], np.int32)
    kept = Rows(flat, np.array([len(row) for row in rows]))
    assert [kept[at].tolist() for at in range(len(rows))] == rows
    asked = data.draw(st.lists(st.integers(0, len(rows) - 1), max_size=5))
    places, filled = kept.columns(np.array(asked, np.int32))
    assert places.shape == filled.shape == (max((len(rows[at]) for at in asked), default=0), len(asked))
    assert places[~filled].tolist() == [0] * int((~filled).sum())
    for column, at in enumerate(asked):
        assert flat[places[:, column][filled[:, column]]].tolist() == rows[at]
        assert filled[:, column].tolist() == [step < len(rows[at]) for step in range(len(filled))]


KEYS = st.lists(st.integers(0, 5) | st.integers(0, 2**64 - 1), max_size=12)


@given(KEYS, KEYS)
def test_names_are_found_by_their_key(keys: list[int], asked: list[int]) -> None:
    """All names of a key, none of another; of several keys those that find something, by their place."""
    kept = Sorted(np.array(keys, np.uint64))
    wanted = [[at for at, key in enumerate(keys) if key == one] for one in asked]
    assert [sorted(kept.at(np.uint64(one)).tolist()) for one in asked] == wanted
    found = [(at, sorted(names.tolist())) for at, names in kept.all(np.array(asked, np.uint64))]
    assert found == [(at, names) for at, names in enumerate(wanted) if names]
