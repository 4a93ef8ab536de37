"""How comparisons and tallies are answered: the winner first, ties and gaps said."""

from __future__ import annotations

from bot.answer.answer import Fact, Reason, Refusal
from bot.reading.comparisons.comparing import comparisons
from bot.reading.proposals.tallying import tallies
from tests.bot.reading.proposed import answer, leads, proposed


def test_the_winner_comes_first_with_what_decides() -> None:
    """And the others after it, each with its own date."""
    (first, *_) = proposed(comparisons, "ahmm 15 or ahmm 16, later one?", "rank")
    found = answer(first, "ahmm 15 or ahmm 16, later one?")
    assert isinstance(found, Fact)
    assert found.lead.startswith("Later: 16th ASEAN Health Ministers Meeting")
    assert [ref.id for ref in found.refs] == ["ahmm-16", "ahmm-15"]


def test_a_tie_is_said() -> None:
    """Two that were granted on the same day."""
    text = "switzerland or germany, who got their status first"
    assert "Equal" in leads(comparisons, text, "rank steps")


def test_what_has_no_date_is_named() -> None:
    """It cannot be compared, and of which that is so is told."""
    text = "e-readi or aadcp, older"
    found = [answer(one, text) for one in proposed(comparisons, text, "rank")]
    assert isinstance(found[0], Refusal)
    assert found[0].reason is Reason.NOT_RECORDED
    assert "Enhanced Regional EU-ASEAN Dialogue Instrument" in found[0].lead


def test_a_tally_tells_the_next_best_too() -> None:
    """With the set that is counted first."""
    lead = leads(tallies, "which city has hosted the most ASEAN-EU Ministerial Meetings", "tally")
    assert lead.startswith("ASEAN-EU Ministerial Meetings. Most: Brussels, 5; then ")
