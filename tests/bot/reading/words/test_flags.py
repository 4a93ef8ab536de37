"""Flags as names."""

from __future__ import annotations

import pytest

from bot.reading.words.flags import unflagged
from tests.bot.reading.proposed import said, scene


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("meetings with 🇨🇦", "meetings with Canada"),
        ("🇪🇺🇯🇵", "European Union Japan"),
        ("is 🇻🇳 a member", "is Viet Nam a member"),
        ("👍 🇨", "👍 🇨"),
        ("meetings with Canada", "meetings with Canada"),
    ],
)
def test_a_flag_reads_as_its_name(text: str, read: str) -> None:
    """Of partners, members and unions; what is no flag stays."""
    named = unflagged(text, scene().catalogue, scene().matcher)
    assert " ".join(named.split()) == read


def test_a_flag_means_what_its_name_means() -> None:
    """The same offers are made."""
    flagged, named = (
        {(one.sort, one.key) for one in said(text).offers if one.sort == "partner"}
        for text in ("meetings with 🇨🇦 in 2019", "meetings with Canada in 2019")
    )
    assert flagged == named != set()
