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


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("meetings with Norway in 1999", True),
        ("meetings with New Zealand alone in 2023", True),
        ("meetings with Norway in 2020", False),  # there is one
        ("the 2nd ASEAN-Norway JSCC in 1999", False),  # one meeting is meant
    ],
)
def test_meetings_with_a_partner_in_a_time_may_be_none(text: str, *, none: bool) -> None:
    """Neither the partner nor the time is left unsaid because nothing fits both."""
    found = [one for one in proposed(many, text, "list") if not one.refs]
    of = [one.query.sort for one in found if isinstance(one.query, Select)]
    assert (Sort.MEETING in of) is none
