"""Whether an agreement is in force, has run out, is adopted, or is still talked about."""

from __future__ import annotations

from dataclasses import replace

from bot.reading.claims.forces import unconcluded
from store.kinds import AgreementForm, AgreementState
from store.records import Agreement, Programme
from tests.bot.reading.proposed import said, scene


def _agreement(state: AgreementState) -> Programme:
    record = scene().catalogue.programmes["tac"]
    form = AgreementForm.FREE_TRADE_AGREEMENT
    return replace(record, agreement=Agreement(form, state), summary="Talks were launched in 2021.")


def test_an_agreement_that_is_negotiated_is_none_yet() -> None:
    """What is known of the talks is told; one that has been signed is there."""
    text = said("is there an agreement")
    found = unconcluded(text, _agreement(AgreementState.UNDER_NEGOTIATION))
    assert found is not None
    assert not found.holds
    assert found.spoken == "Talks were launched in 2021."
    assert unconcluded(text, _agreement(AgreementState.SIGNED)) is None
