from __future__ import annotations

import pytest

from bot.answer.answer import Reason, Refusal
from bot.answer.refusals import no_partner, not_recorded
from store.kinds import Kind, Ref
from store.records import Topic
from tests.bot.answer.world import CANADA, FUND, UK_SOM_1, UK_SOM_2, desk, inquiry


@pytest.mark.parametrize(
    ("ref", "what", "lead"),
    [
        (
            UK_SOM_1,
            "the building",
            "1st ASEAN-UK Senior Officials' Meeting: the catalogue does not record the building. "
            "On record are its date, place, participants, pledges, topics and next step.",
        ),
        (
            UK_SOM_2,
            "the exact day, only the month",
            "2nd ASEAN-UK Senior Officials' Meeting: the catalogue does not record the exact day, "
            "only the month.",
        ),
        (
            UK_SOM_2,
            "who chaired it",
            "2nd ASEAN-UK Senior Officials' Meeting: the catalogue does not record who chaired it. "
            "On record is its date.",
        ),
        (
            CANADA,
            "its date",
            "Canada: the catalogue does not record its date. "
            "On record are its status, history and coordinator.",
        ),
        (
            FUND,
            "its topics",
            "COVID-19 ASEAN Response Fund: the catalogue does not record its topics.",
        ),
    ],
)
def test_a_refusal_tells_what_is_recorded_instead(ref: Ref, what: str, lead: str) -> None:
    """Whatever else the record holds is offered in words, never what is lacking."""
    assert not_recorded(inquiry("x").record(ref), what) == Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))


def test_of_a_bare_name_nothing_is_offered_in_words() -> None:
    """A topic holds nothing but its name."""
    refusal = not_recorded(Topic("health", "Health"), "its date")
    assert refusal.lead == "Health: the catalogue does not record its date."
    assert refusal.refs == (Ref(Kind.TOPIC, "health"),)
    assert desk().catalogue.get(refusal.refs[0]) is not None


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("when was the asean-cuba summit", "Cuba"),
        ("when was the asean-nato summit", "NATO"),
        ("when was the ASEAN-Caricom summit", "Caricom"),
        ("when was the asean-bangladesh summit", "Bangladesh"),
    ],
)
def test_a_stranger_is_written_as_its_name_is(asked: str, written: str) -> None:
    """Countries bear capitals, short acronyms capitals alone, and what was typed with capitals stays."""
    understood = inquiry(asked)
    lead = f"ASEAN has no meeting or relation with {written} on record; /partner lists those whom it has."
    assert no_partner(understood.question.foreign[0], understood) == lead
