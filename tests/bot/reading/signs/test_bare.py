"""Whether a text holds names alone."""

from __future__ import annotations

import pytest

from bot.reading.signs.bare import is_bare
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("ASEAN-UK SOM 2022", True),
        ("AUKSOM", True),
        ("ASEAN Japan", True),
        ("1st ASEAN-UK SOM", True),
        ("when ASEAN-UK SOM 2022", False),
        ("who chaired AUKSOM", False),
        ("kapan AUKSOM", False),
    ],
)
def test_names_and_numbers_alone_tell_no_language(text: str, bare: bool) -> None:
    """Any other word does."""
    assert is_bare(said(text)) is bare
