"""What is claimed of all of a set."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Refusal
from bot.reading.claims.universals import universals
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("were all JSCCs with Pakistan held in Islamabad", "no"),
        ("is every ASEAN-EU summit in Brussels?", "no"),
        ("have all ADMM-Plus meetings been in person?", "no"),
        ("were both GCC ministerials of 2009 and 2010 with Japan?", "no"),
        ("did all the summits with Morocco take place online", ""),
    ],
)
def test_one_that_is_not_so_denies_it(text: str, verdict: str) -> None:
    """The answer shows those that are not."""
    found = [
        one for one in (answer(each, text) for each in proposed(universals, text)) if isinstance(one, Fact)
    ]
    assert (verdict in {one.values[0] for one in found}) if verdict else not found
    assert all(one.refs for one in found)


def test_what_is_not_recorded_of_some_is_not_affirmed_of_all() -> None:
    """A Delhi Dialogue of which no place is recorded may have been elsewhere."""
    text = "were all Delhi Dialogues held in New Delhi"
    (made,) = {type(answer(one, text)) for one in proposed(universals, text)}
    assert made is Refusal


def test_a_name_claims_nothing_of_its_own_meetings() -> None:
    """'The EU' in 'ASEAN-EU summits' is not what is claimed of them."""
    keys = {one.used[-1].offer.sort for one in proposed(universals, "is every ASEAN-EU summit in Brussels?")}
    assert keys == {"place"}
