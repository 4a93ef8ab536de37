"""What shows that a claim on an office, a member or an agreement holds, or what there is in its place."""

from __future__ import annotations

import pytest

from bot.answer.deciding import no_party, parties_in
from store.query.condition import Condition, Has, both
from tests.bot.reading.proposed import scene


@pytest.mark.parametrize(
    ("condition", "named"),
    [
        (Has("party", ("japan", "china")), {"japan", "china"}),
        (both(Has("owner", ("tac",)), Has("party", ("sweden",))), {"sweden"}),
        (Has("owner", ("tac",)), set()),
    ],
)
def test_the_parties_that_a_condition_names(condition: Condition, named: set[str]) -> None:
    """However many, beside whatever else."""
    assert parties_in(condition) == named


def test_an_agreement_is_told_with_the_number_of_its_parties() -> None:
    """So that whoever asks knows of how many the state is none."""
    told = no_party(scene().catalogue.programmes["rcep"])
    assert told == "It is none of the 15 recorded parties of the Regional Comprehensive Economic Partnership"
