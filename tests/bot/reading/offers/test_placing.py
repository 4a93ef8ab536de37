"""Which names stand where a place would."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import offers


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("meetings held in Japan", ["japan"]),
        ("meetings in Japan, Canada or the UK", ["japan", "canada", "united-kingdom"]),
        ("meetings with Japan or Canada", []),
        ("has Canada played host to a summit", ["canada"]),
        ("meetings with Japan hosted in Canada", ["canada"]),
    ],
)
def test_a_host_stands_where_a_place_would(text: str, hosts: list[str]) -> None:
    """Behind 'in', before 'soil' or 'hosted', or joined to another that does."""
    likely = [one.key for one in offers(text, "place") if one.prior > 1.0]
    assert likely == hosts
