"""Lists and counts, of what there is none of, too."""

from __future__ import annotations

import pytest

from bot.reading.proposals.many import many
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.reading.proposed import proposed


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("which work plans were adopted in 1980", True),
        ("declarations adopted on 23 June 1981", True),
        ("declarations adopted in 2019", False),  # there is one
        ("what was adopted in 1980", False),  # of no kind
    ],
)
def test_programmes_of_a_kind_and_a_time_may_be_none(text: str, *, none: bool) -> None:
    """The kind is not left unsaid because nothing of it fits."""
    found = [one for one in proposed(many, text, "list") if not one.refs]
    of = [one.query.sort for one in found if isinstance(one.query, Select)]
    assert (Sort.PROGRAMME in of) is none
