"""That a text is of nothing in the catalogue, or of a state that is not."""

from __future__ import annotations

from bot.reading.proposals.outside import outsides
from tests.bot.reading.proposed import proposed


def test_a_state_without_a_record_is_foreign() -> None:
    """Beside ASEAN it is met, though of no record."""
    assert proposed(outsides, "when did ASEAN meet Finland", "foreign")


def test_no_state_is_foreign_to_an_agreement_whose_parties_are_known() -> None:
    """Whether it is one of them is known of every state."""
    assert proposed(outsides, "when did Finland accede to the Treaty of Amity", "foreign") == []


def test_what_is_recorded_of_asean_itself_is_not_outside() -> None:
    """The gross domestic product of a state is, ASEAN's own is not; nor are the lyrics of its anthem."""
    (of_state,) = proposed(outsides, "what is the GDP of Malaysia", "outside")
    assert of_state.features["outside said"] == 1.0
    for text in ("what is the GDP of ASEAN", "who wrote the lyrics of the ASEAN anthem"):
        (own,) = proposed(outsides, text, "outside")
        assert "outside said" not in own.features
