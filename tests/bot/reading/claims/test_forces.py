"""Whether an agreement is in force, over or adopted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.reading.claims.forces import Force, adoption, ended, force, unconcluded
from store.dates import PartialDate
from store.kinds import AgreementForm, AgreementState, ProgrammeKind
from store.records import Adoption, Agreement, Programme, Source
from tests.bot.reading.planted import TODAY, scene

PLAN = Programme(
    "kelp-plan",
    "Kelp Plan 2019-2023",
    ProgrammeKind.PLAN_OF_ACTION,
    "It is about kelp.",
    (Source("https://news.example/1", "News"),),
    since=PartialDate.parse("2019"),
    until=PartialDate.parse("2023"),
)
OLD = replace(PLAN, summary="It entered into force on 1 March 2019.")
OPEN = replace(OLD, until=None)
MAKING = replace(PLAN, since=None, until=None, summary="Kelp is still under negotiation.")
ADOPTED = replace(PLAN, adopted=Adoption(PartialDate.parse("2018-11-05")))
RUNNING = replace(PLAN, until=PartialDate.parse("2030"))


def told(found: Force | None) -> tuple[bool, str] | None:
    return (found.holds, found.spoken) if found else None


@pytest.mark.parametrize(
    ("text", "plan", "expected"),
    [
        ("is the Kelp Plan in force", OLD, (False, "It entered into force on 1 March 2019")),
        ("is the Kelp Plan in force", OPEN, (True, "It entered into force on 1 March 2019")),
        ("is the Kelp Plan still in force", OLD, (False, "2019 to 2023")),
        ("is the Kelp Plan still in force", OPEN, (True, "It entered into force on 1 March 2019")),
        ("was the Kelp Plan in force in 2018", OPEN, (False, "It entered into force on 1 March 2019")),
        ("was the Kelp Plan in force in 2020", OLD, (True, "It entered into force on 1 March 2019")),
        ("was the Kelp Plan in force in 2019", OPEN, (True, "It entered into force on 1 March 2019")),
        ("is the Kelp Plan in force", MAKING, (False, "Kelp is still under negotiation.")),
        ("is the Kelp Plan in force", PLAN, (False, "From 2019")),
        ("is the Kelp Plan in force", RUNNING, (True, "From 2019")),
        ("is there a Kelp Plan", OLD, None),
    ],
)
def test_an_agreement_is_in_force_by_its_dates_and_sentences(
    text: str, plan: Programme, expected: object
) -> None:
    """Since its day on; 'still' while it has not ended; not while it is negotiated."""
    assert told(force(scene().read(text, TODAY), plan, scene())) == expected


@pytest.mark.parametrize(
    ("text", "plan", "expected"),
    [
        ("has the Kelp Plan ended yet", PLAN, (True, "2019 to 2023")),
        ("has the Kelp Plan ended yet", RUNNING, (False, "2019 to 2030")),
        ("has the Kelp Plan ended yet", OPEN, None),
        ("had the Kelp Plan ended already in 2021", PLAN, None),
        ("has the Kelp Plan ended already in 2023", PLAN, (True, "2019 to 2023")),
        ("has the Kelp Plan begun yet", PLAN, None),
    ],
)
def test_a_plan_is_over_after_its_last_year(text: str, plan: Programme, expected: object) -> None:
    """Where that is asked and no other year is told."""
    assert told(ended(scene().read(text, TODAY), plan, scene())) == expected


@pytest.mark.parametrize(
    ("text", "plan", "expected"),
    [
        ("has the Kelp Plan been adopted", ADOPTED, (True, "Adopted 5 November 2018")),
        ("has the Kelp Plan been adopted", MAKING, (False, "Kelp is still under negotiation.")),
        ("has the Kelp Plan been adopted", PLAN, None),
        ("is there a Kelp Plan", ADOPTED, None),
    ],
)
def test_a_plan_is_adopted_on_its_day(text: str, plan: Programme, expected: object) -> None:
    """And not while it is negotiated."""
    assert told(adoption(scene().read(text, TODAY), plan, scene())) == expected


def test_an_agreement_that_is_negotiated_is_none_yet() -> None:
    """What is known of the talks is told; one that has been signed is there."""
    form = AgreementForm.FREE_TRADE_AGREEMENT
    pact = replace(PLAN, summary="Talks were launched in 2021.")
    text = scene().read("is there an agreement", TODAY)
    found = unconcluded(text, replace(pact, agreement=Agreement(form, AgreementState.UNDER_NEGOTIATION)))
    assert told(found) == (False, "Talks were launched in 2021.")
    assert unconcluded(text, replace(pact, agreement=Agreement(form, AgreementState.SIGNED))) is None
