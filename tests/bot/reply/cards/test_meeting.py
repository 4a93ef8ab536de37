"""The card of a meeting."""

from __future__ import annotations

from dataclasses import replace

from bot.reply.cards.meeting import sheet
from bot.reply.press import card_list
from store.kinds import Kind, MeetingState, Ref
from tests.bot.answer.world import desk
from tests.bot.reply.cards.sheets import buttons, parts

CATALOGUE = desk().catalogue
FIRST, SECOND, FOURTH = (CATALOGUE.meetings[f"uk-som-{number}"] for number in (1, 2, 4))


def test_day_and_place_come_first_then_venue_and_mode() -> None:
    """Only what is known; that it did not take place is said beside its day."""
    assert sheet(FIRST, CATALOGUE).head == (
        "6 July 2022 · London, United Kingdom",
        "the Lancaster House · in person",
    )
    assert sheet(SECOND, CATALOGUE).head == ("June 2023", "virtual")
    off = replace(SECOND, state=MeetingState.CANCELLED)
    assert sheet(off, CATALOGUE).head[0] == "June 2023 · cancelled"


def test_chairs_are_told_apart_from_others_who_are_named() -> None:
    """Each with their role."""
    chair, other = FIRST.attendances
    told = parts(sheet(replace(FIRST, attendances=(chair, replace(other, chair=False))), CATALOGUE))
    assert told["Chairs"] == ["Philip Barton (Permanent Under-Secretary of the United Kingdom)"]
    assert told["People named"] == ["Nguyen An (Envoy of Viet Nam)"]


def test_what_came_of_it_is_told_by_names() -> None:
    """And nothing of what did not."""
    assert parts(sheet(FIRST, CATALOGUE)) | {"Chairs": []} == {
        "Chairs": [],
        "Pledges": ["United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund"],
        "Announced": ["Adoption of the plan of action, 4 August 2022, Da Nang"],
        "Programmes": ["COVID-19 ASEAN Response Fund"],
        "Topics": ["Health"],
    }
    assert parts(sheet(SECOND, CATALOGUE)) == {}


def test_buttons_lead_to_its_neighbours_its_series_and_its_partners() -> None:
    """Only where there are any."""
    refs = [Ref(Kind.MEETING, one.id) for one in (FIRST, SECOND)]
    neighbours = [
        ("‹ Previous: 6 July 2022", "c:m.uk-som-1"),
        ("Next: 10 April 2025 ›", "c:m.uk-som-4"),
        ("Whole series (3)", card_list(refs[1], "m.s.uk-som")),
        ("United Kingdom", "c:p.united-kingdom"),
    ]
    assert buttons(sheet(SECOND, CATALOGUE)) == neighbours
    assert buttons(sheet(FIRST, CATALOGUE))[:3] == [
        ("Next: June 2023 ›", "c:m.uk-som-2"),
        ("Whole series (3)", card_list(refs[0], "m.s.uk-som")),
        ("Programmes (1)", card_list(refs[0], "g.m.uk-som-1")),
    ]
    assert buttons(sheet(FOURTH, CATALOGUE))[0] == ("‹ Previous: June 2023", "c:m.uk-som-2")
