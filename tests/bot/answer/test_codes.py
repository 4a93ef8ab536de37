from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.codes import code, decode, digest
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Topic
from tests.bot.small import RECORDS

CATALOGUE = Catalogue(RECORDS)


def test_every_record_is_found_by_its_code() -> None:
    """A code leads back to its record, whatever the kind."""
    refs = [Ref(record.kind_, record.id) for record in CATALOGUE]
    assert [decode(code(ref), CATALOGUE) for ref in refs] == refs


@given(st.text(min_size=1))
def test_any_id_has_a_short_code(id_: str) -> None:
    """However long or odd an id is, its code takes at most 42 bytes and leads back to it."""
    ref = Ref(Kind.TOPIC, id_)
    near = Topic(id_ + "-", "Another topic")
    assert len(code(ref).encode()) <= 42
    assert decode(code(ref), Catalogue([near, Topic(id_, "A topic")])) == ref


@pytest.mark.parametrize("gone", ["t.tea", "t.~0000", "x.health", "t", "", "t.", ".health"])
def test_a_code_without_a_record_leads_nowhere(gone: str) -> None:
    """A code of a record that is gone, or of nothing at all, gives None."""
    assert decode(gone, CATALOGUE) is None


@pytest.mark.parametrize("parts", [(), ("a",), ("a", "b"), ("a" * 200,)])
def test_a_digest_has_one_length_whatever_it_stands_for(parts: tuple[str, ...]) -> None:
    """Twenty-four letters and digits."""
    assert len(digest(*parts)) == 24
    assert digest(*parts).isalnum()
