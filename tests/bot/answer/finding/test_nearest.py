from __future__ import annotations

import pytest

from bot.answer.finding import Missing, find
from bot.answer.finding.nearest import nearest
from store.kinds import Kind
from tests.bot.answer.world import AMM_54, AMM_60, CANADA_SOM_1, CANADA_SOM_2, SHARED, inquiry


@pytest.mark.parametrize(
    ("asked", "lead"),
    [
        (
            "when was the 9th canada som",
            "No such meeting is recorded. "
            "There have been 2 ASEAN-Canada Senior Officials' Meetings on record; "
            "the latest is the 2nd, 1 September 2023, Washington, D.C.",
        ),
        (
            "when was the 12th amm",
            "No such meeting is recorded. There has been one ASEAN Foreign Ministers' Meeting on record: "
            "the 54th, 2 August 2021.",
        ),
        (
            "when is the next canada som",
            "No meeting to come is recorded. "
            "There have been 2 ASEAN-Canada Senior Officials' Meetings on record; "
            "the latest is the 2nd, 1 September 2023, Washington, D.C.",
        ),
    ],
)
def test_what_exists_of_the_series_is_told(asked: str, lead: str) -> None:
    """How many were held, and the latest of them; what is only announced does not count."""
    found = find(inquiry(asked))
    assert isinstance(found, Missing)
    assert found.lead == lead


def test_the_meetings_of_the_series_are_offered() -> None:
    """Those that do exist come as buttons, no other partner's among them."""
    canadian, ministers = find(inquiry("when was the 9th canada som")), find(inquiry("when was the 12th amm"))
    assert isinstance(canadian, Missing)
    assert isinstance(ministers, Missing)
    assert canadian.near == (CANADA_SOM_2, CANADA_SOM_1)
    assert ministers.near == (AMM_60, AMM_54)


def test_the_nearest_record_of_another_kind_is_named() -> None:
    """What is no meeting is told by its name and what it is."""
    asked = inquiry("when was the edm")
    (candidate,) = asked.subject.rank(asked.question, (Kind.PROGRAMME,))[:1]
    assert nearest(asked, [candidate]) == Missing(
        "Nothing on record fits all of that; the nearest is Expert Deployment Mechanism for Trade (project).",
        (SHARED,),
    )
