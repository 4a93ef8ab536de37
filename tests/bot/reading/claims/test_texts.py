"""What is claimed in a text, over the small catalogue."""

from __future__ import annotations

import pytest

from bot.reading.claims.claims import claims
from tests.bot.reading.planted import proposed, told
from tests.bot.reading.texts import lines


def claimed(_: str, text: str) -> str:
    return told(proposed(claims, text))


@pytest.mark.parametrize(("room", "text", "expected"), lines("claims/texts.tsv"))
def test_a_text_claims_with_what_its_claim_rests_on(room: str, text: str, expected: str) -> None:
    """Of a record, of a partner's standing, of every one of a set, that there is any."""
    assert claimed(room, text) == expected
