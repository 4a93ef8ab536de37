from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.telling.told import Stated
from store.kinds import PartnershipLevel
from store.records import Coordinator, Elevation
from tests.bot.telling.world import BLOC, DIALOGUE_1, JAPAN, day, lacking, text, told, values


def test_the_status_is_told_with_its_day_and_the_meeting_that_granted_it() -> None:
    assert values(JAPAN, "status") == ("dialogue-partner", "1977-03", "ASEAN-Japan Forum")
    assert text(JAPAN, "status") == "Dialogue Partner since March 1977, granted at the ASEAN-Japan Forum"
    assert lacking(DIALOGUE_1, "status") == "its status"


def test_a_status_without_a_day_is_not_recorded_where_the_day_is_asked() -> None:
    assert lacking(BLOC, "status", precision="day") == "when that was"
    assert text(BLOC, "status") == "Other external partner"


def test_coordinators_are_told_with_their_years() -> None:
    assert text(JAPAN, "coordinator") == "Coordinated by Malaysia (2021 to 2024) and Thailand (2024 to 2027)"


def test_the_coordinator_of_a_time_is_told_alone() -> None:
    spans = ((date(2025, 1, 1), date(2025, 12, 31)),)
    assert values(JAPAN, "coordinator", spans=spans) == ("Thailand", "2024", "2027")


def test_the_present_coordinator_is_told_alone_unless_the_past_is_asked() -> None:
    now, later = date(2025, 6, 1), date(2030, 1, 1)
    assert values(JAPAN, "coordinator", present=now) == ("Thailand", "2024", "2027")
    assert text(JAPAN, "coordinator", present=later).startswith("Who coordinates at present is not recorded")


def test_a_partner_without_coordinator_has_none() -> None:
    assert lacking(BLOC, "coordinator") == "which ASEAN member coordinates relations with it"


def test_the_history_is_all_steps() -> None:
    assert len(values(JAPAN, "history")) == len(JAPAN.history)
    assert lacking(BLOC, "history") == "its history"


def test_when_and_who_of_a_coordinator_are_told_by_its_terms() -> None:
    assert values(JAPAN, "when", "coordinator") == values(JAPAN, "coordinator")
    assert values(JAPAN, "who", "coordinator") == values(JAPAN, "coordinator")


def test_the_level_is_the_one_reached_by_the_time_named() -> None:
    """Today's where none is named; of a partner without levels its status."""
    levels = (
        Elevation(PartnershipLevel.STRATEGIC_PARTNER, day("2011-11")),
        Elevation(PartnershipLevel.COMPREHENSIVE_STRATEGIC_PARTNER, day("2023-09-06"), "26th Summit"),
    )
    japan, then = replace(JAPAN, levels=levels), ((date(2015, 1, 1), date(2015, 12, 31)),)
    assert text(japan, "level") == (
        "Comprehensive Strategic Partner since 6 September 2023, granted at the 26th Summit"
    )
    assert values(japan, "level", spans=then) == ("strategic-partner", "strategic partner", "2011-11")
    assert lacking(japan, "level", spans=((date(2000, 1, 1), date(2000, 12, 31)),)) == (
        "the level of the partnership"
    )
    assert values(JAPAN, "level") == values(JAPAN, "status")
    assert values(japan, "status", spans=then) == values(japan, "level", spans=then)
    assert values(japan, "status") == values(JAPAN, "status")


def test_a_term_whose_begin_or_end_is_not_known_reaches_that_far() -> None:
    """A coordinator of whom but the end is known coordinated in all the years before."""
    terms = (Coordinator("malaysia", None, day("2020")), Coordinator("thailand", day("2024")))
    partner = replace(JAPAN, coordinators=terms)
    for year, found in ((2015, ("Malaysia", "2020")), (2025, ("Thailand", "2024"))):
        assert values(partner, "coordinator", spans=((date(year, 1, 1), date(year, 12, 31)),)) == found


def test_coordinators_are_told_with_the_page_of_the_latest() -> None:
    """Which is the one that is looked up as a rule."""
    pages = "https://example.org/a", "https://example.org/b"
    terms = tuple(replace(one, source=page) for one, page in zip(JAPAN.coordinators, pages, strict=True))
    one = told(replace(JAPAN, coordinators=terms), "coordinator")
    assert isinstance(one, Stated)
    assert one.source == pages[1]


def test_of_a_time_in_which_nobody_is_known_that_is_not_recorded() -> None:
    """One of whom a day alone is known counts from it until another is known, and bears that day."""
    terms = (
        Coordinator("brunei", as_of=day("2024-07-26")),
        Coordinator("thailand", day("2025"), day("2027")),
    )
    partner = replace(JAPAN, coordinators=terms)
    assert lacking(partner, "coordinator", spans=((date(2019, 1, 1), date(2019, 12, 31)),)) == (
        "which ASEAN member coordinated relations with it then"
    )
    assert text(partner, "coordinator", spans=((date(2024, 1, 1), date(2024, 12, 31)),)) == (
        "Coordinated by brunei (known on 26 July 2024)"
    )
    assert "brunei" not in text(partner, "coordinator", spans=((date(2026, 1, 1), date(2026, 12, 31)),))
