"""Somebody who is named was there; in the chair where that is said."""

from __future__ import annotations

import pytest

from store.query.condition import Has
from tests.bot.reading.planted import offers


@pytest.mark.parametrize(
    ("text", "chaired"),
    [
        ("meetings chaired by Philip Barton", True),
        ("Philip Barton in the chair, alone or as co-chair", True),
        ("meetings of Philip Barton, in the chair or otherwise", False),
        ("meetings that Philip Barton chaired or attended", False),
        ("meetings with Philip Barton", False),
        ("I write about Philip Barton; which of all those meetings did he chair", True),
    ],
)
def test_a_chair_that_does_not_matter_is_no_condition(text: str, *, chaired: bool) -> None:
    """'In the chair or otherwise' means whoever was there."""
    plain = Has("person", ("philip-barton",))
    assert [one.where == plain for one in offers(text, "person")][:1] == [not chaired]
