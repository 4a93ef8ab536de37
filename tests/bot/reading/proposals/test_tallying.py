"""What many come to: most often, the longest, what was pledged."""

from __future__ import annotations

import pytest

from bot.reading.proposals.pledging import pledges
from bot.reading.proposals.tallying import tallies
from tests.bot.reading.proposed import leads, proposed, verdicts, winners


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("which city has hosted the most ASEAN-EU Ministerial Meetings", "tally", "Brussels, 5"),
        ("which partner met asean most often in 2009", "tally", "Republic of Korea"),
        ("sectoral dialogue partner with the most meetings", "peak", "Pakistan"),
        ("the longest project by years", "peak", "ASEAN-Australia Economic Cooperation Program"),
    ],
)
def test_the_most_of_a_set_are_told_with_their_number(text: str, form: str, said: str) -> None:
    """By the noun that asks: a city, a partner, a programme; the set is said first."""
    assert said in leads(tallies, text, form)


def test_the_most_recent_is_no_tally() -> None:
    """'Most recent' asks for the latest."""
    assert not proposed(tallies, "the most recent online PMC with Canada")


def test_a_sum_that_is_claimed_is_judged_by_the_pledge() -> None:
    """The right one is affirmed, any other denied; whether there was one at all needs none."""
    at = "that China promised to the cooperation fund at the 21st ASEAN-China summit"
    assert "yes" in verdicts(pledges, f"was it USD 10 million {at}?", "asean-china-summit-21", "claim")
    assert "no" in verdicts(pledges, f"was it USD 20 million {at}?", "asean-china-summit-21", "claim")
    assert winners(pledges, "did the UK pledge to the COVID-19 ASEAN response fund", "claim") == [
        "asean-uk-som-1"
    ]
