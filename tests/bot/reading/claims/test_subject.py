"""That the record is chosen by how it is called, and what is claimed of it judged then."""

from __future__ import annotations

import pytest

from bot.reading.claims.subject import subjects
from tests.bot.reading.proposed import answer, proposed, verdicts


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("did the first UAE JSCC meet in Abu Dhabi?", "asean-uae-jscc-1", "no"),
        ("Was it Kuala Lumpur that received the first GCC summit?", "asean-gcc-summit-1", "no"),
        ("did the Nuremberg ministerial of 2007 take place in April", "asean-eu-aemm-2007", "no"),
        ("sunnylands was in 2017, wasn't it", "asean-us-special-leaders-summit-2016", "no"),
        ("was the 2nd ASEAN-GCC summit in Riyadh", "asean-gcc-summit-2", "no"),
        ("did the 1st Brazil trilateral take place in October", "asean-brazil-trilateral-1", "yes"),
        ("Was the 3rd ASEAN-Russia Summit held in Osaka?", "asean-russia-summit-3", "no"),
    ],
)
def test_what_is_claimed_does_not_choose_the_record(text: str, id_: str, verdict: str) -> None:
    """Another of which it would be true is not meant."""
    assert verdict in verdicts(subjects, text, id_)


def test_of_any_nothing_is_claimed_in_particular() -> None:
    """Whether there is one is asked of all of them."""
    assert not proposed(subjects, "has any ASEAN-India SOM been held in Viet Nam?")


def test_what_a_calls_is_denied_by_none_of_its_kind() -> None:
    """Of meetings in New York another one than hers says nothing against her."""
    text = "did Barack Obama co-chair a leaders meeting in New York"
    assert "no" not in {
        verdict for one in proposed(subjects, text) for verdict in getattr(answer(one, text), "values", ())
    }
