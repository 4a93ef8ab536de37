"""Every shape of a record is read from the files with no field that is not its own."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, is_dataclass
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from store import records
from store.records import Source
from store.records.shape import Shape

SHAPES: list[Any] = [one for one in vars(records).values() if isinstance(one, type) and is_dataclass(one)]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_field_that_a_shape_has_not_is_a_fault(shape: type[Any]) -> None:
    """A slip in a field's name is told, and not passed over in silence."""
    assert issubclass(shape, Shape)
    with pytest.raises(ValidationError) as raised:
        TypeAdapter(shape).validate_python({"colour": "red"})
    assert ("unexpected_keyword_argument", ("colour",)) in {
        (one["type"], one["loc"]) for one in raised.value.errors()
    }


def test_a_page_is_its_address_and_its_title() -> None:
    """It can be told from others, and nothing changes it once it is read."""
    page = TypeAdapter(Source).validate_python({"url": "https://a.example", "title": "A"})
    assert page == Source("https://a.example", "A")
    assert len({page, Source("https://a.example", "A"), Source("https://a.example", "B")}) == 2
    with pytest.raises(FrozenInstanceError):
        page.title = "B"  # type: ignore[misc] # that is the point
