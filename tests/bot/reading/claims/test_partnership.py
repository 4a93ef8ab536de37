"""What is claimed of a partner's standing."""

from __future__ import annotations

import pytest

from bot.reading.claims.claims import claims
from tests.bot.reading.proposed import verdicts


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("is Morocco a full Dialogue Partner ah", "morocco", "no"),
        ("germany = dialogue partner?", "germany", "no"),
        ("is switzerland sectoral", "switzerland", "yes"),
        ("is Norway a strategic partner", "norway", "no"),
        ("is Russia a comprehensive strategic partner", "russia", "no"),
        ("is Russia a strategic partner", "russia", "yes"),
        ("does japan have a csp with asean already", "japan", "yes"),
        ("was the uk a dialogue partner in 2020", "united-kingdom", "no"),
        ("uk already dialogue partner when the SOM in london took place?", "united-kingdom", "yes"),
        ("does vietnam coordinate the uk", "united-kingdom", "yes"),
        ("so laos coordinates the uk right", "united-kingdom", "no"),
        ("does Norway have a mission to asean, yes or no", "norway", "?"),
    ],
)
def test_ranks_are_closed_and_other_steps_open(text: str, id_: str, verdict: str) -> None:
    """A rank or coordinator that is not told is denied; a treaty or mission is not recorded."""
    assert verdict in verdicts(claims, text, id_, "standing")


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("is Brunei the coordinator for the UK now", "united-kingdom", "no"),
        ("does Viet Nam coordinate relations with the UK", "united-kingdom", "yes"),
        ("did Brunei ever coordinate relations with the UK", "united-kingdom", "yes"),
        ("does Thailand coordinate ASEAN's relations with Japan", "japan", "no"),
    ],
)
def test_who_coordinates_is_who_does_now(text: str, id_: str, verdict: str) -> None:
    """Past terms count where what was is spoken of."""
    assert verdict in verdicts(claims, text, id_)


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("was Turkey granted sectoral status at the 50th AMM", "turkiye", "yes"),
        ("is Norway a sectoral partner since 2016", "norway", "no"),
        ("does Brazil hold full dialogue partner status", "brazil", "no"),
    ],
)
def test_a_standing_was_got_at_a_meeting_and_since_a_year(text: str, id_: str, verdict: str) -> None:
    """'Since 2016' tells the very year."""
    assert verdict in verdicts(claims, text, id_)
