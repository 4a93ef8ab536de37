"""A simple field of a record changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.amending import SIMPLE, amended, is_address, read_value, told
from store.dates import PartialDate
from store.kinds import Kind
from store.records import Meeting, Person, Source
from tests.bot.answer.world import RECORDS, UK_SOM_1

MEETING = next(one for one in RECORDS if isinstance(one, Meeting) and one.id == UK_SOM_1.id)
PAGE = Source("https://a.example/1", "A page")


def test_a_field_and_its_source_change() -> None:
    """Nothing else does; a source that is there already is not added twice."""
    changed = amended(MEETING, "venue", " Lancaster  House ", PAGE)
    assert changed == replace(MEETING, venue="Lancaster House", sources=(*MEETING.sources, PAGE))
    assert amended(changed, "venue", "Lancaster House", PAGE) == changed
    assert told(changed, "venue") == "Lancaster House"


def test_dates_and_numbers_are_read() -> None:
    """A date to the precision known, a number as one; nothing recorded is told as nothing."""
    assert told(amended(MEETING, "date", "2022-07"), "date") == "2022-07"
    assert told(amended(replace(MEETING, title="Kelp Dialogue"), "ordinal", "3"), "ordinal") == "3"
    assert told(MEETING, "date_end") == ""
    assert read_value("date", "2022") == PartialDate(2022)


@pytest.mark.parametrize(
    ("field", "text", "why"),
    [
        ("date", "soon", "is no date"),
        ("ordinal", "third", "is no number"),
        ("title", "  ", "1 to 500 characters"),
        ("title", "x" * 501, "1 to 500 characters"),
        ("acronym", "x" * 501, "1 to 500 characters"),
        ("venue", "x" * 1_001, "1 to 1,000 characters"),
        ("title", "\u200b\u202e", "no sign that can be seen"),
        ("venue", "a\x00b", "control character"),
        ("ordinal", "7", "the ordinal is 7, but the title says"),
        ("series", "other", "no field that can be changed so"),
        ("date_end", "2001-01-01", "it would end on"),
    ],
)
def test_what_does_not_fit_is_refused(field: str, text: str, why: str) -> None:
    """With a reason, as an import would refuse it; links and lists are never changed so."""
    with pytest.raises(ValueError, match=why):
        amended(MEETING, field, text)


@pytest.mark.parametrize(("field", "most"), [("title", 500), ("acronym", 500), ("venue", 1_000)])
def test_the_longest_that_fits_is_taken(field: str, most: int) -> None:
    """Names are shorter than other texts."""
    assert told(amended(MEETING, field, "x" * most), field) == "x" * most


def test_another_title_may_come_before_its_number() -> None:
    """Only what is wrong with the changed field is in its way."""
    assert amended(MEETING, "title", "7th Kelp Dialogue").name == "7th Kelp Dialogue"


def test_a_record_without_sources_keeps_none() -> None:
    """People and places have none of their own."""
    assert amended(Person("a", "A"), "name", "B", PAGE) == Person("a", "B")


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_its_simple_fields(kind: Kind) -> None:
    """Each field is one that the record has."""
    shape = next((type(one) for one in RECORDS if one.kind_ is kind), None)
    if shape:
        assert set(SIMPLE[kind]) <= {*shape.__dataclass_fields__}
    assert SIMPLE[kind]


@given(st.text(max_size=40))
def test_whatever_is_typed_is_an_address_or_none(text: str) -> None:
    """Only http and https with a host count, and no text fails."""
    assert is_address(text) in (True, False)
    assert is_address("https://a.example/b?c=1")
    assert not any(
        map(is_address, ("javascript:alert(1)", "ftp://a.example", "https://", "a.example", "http://["))
    )
