from __future__ import annotations

import pytest

from bot.querying import put
from store.query.written import read
from tests.bot.answer.world import desk

FIRST, LAST = '{"pick": "meeting", "by": "date"}', '{"pick": "meeting", "by": "date", "at": -1}'
WITH_CANADA = '{"select": "meeting", "where": {"has": ["partner", "canada"]}}'
WITH_UK = '{"select": "meeting", "where": {"has": ["partner", "united-kingdom"]}}'
OF_AMM = '{"select": "meeting", "where": {"has": ["id", "amm-54"]}}'
CANADA_SOM_1, CANADA_SOM_2 = (f"{one} ASEAN-Canada Senior Officials' Meeting" for one in ("1st", "2nd"))
UK_SOM_1 = "1st ASEAN-UK Senior Officials' Meeting"
AMM_54, AMM_60 = (f"{one} ASEAN Foreign Ministers' Meeting" for one in ("54th", "60th"))

VALUES = {
    WITH_CANADA: (
        (CANADA_SOM_2, CANADA_SOM_1),
        "Meetings with Canada: 2",
        f"{CANADA_SOM_2} · 1 September 2023 · Washington, D.C.",
        f"{CANADA_SOM_1} · 20 May 2022 · Ottawa",
    ),
    LAST: (
        (AMM_60, "2027-07", "Da Nang"),
        "The latest of the meetings:",
        f"{AMM_60} · July 2027 · Da Nang",
    ),
    f'{{"project": {WITH_CANADA}, "fields": ["date", "topic"]}}': (
        ("2022-05-20", "Trade", "2023-09-01"),
        "Date and topic of meetings with Canada:",
        f"{CANADA_SOM_1}: 20 May 2022; Trade",
        f"{CANADA_SOM_2}: 1 September 2023; not recorded",
    ),
    f'{{"count": {WITH_CANADA}}}': (("2",), "Meetings with Canada: 2"),
    f'{{"count": {WITH_CANADA}, "field": "city"}}': (
        ("2",),
        "Cities of meetings with Canada:",
        "2",
        "Ottawa",
        "Washington, D.C.",
    ),
    '{"total": "pledge"}': (("3500000 CAD", "1000000 GBP"), "Pledges: CAD 3.5 million and GBP 1 million"),
    '{"tally": "meeting", "field": "partner"}': (
        ("United Kingdom", "Canada"),
        "Most frequent partner among the meetings:",
        "United Kingdom: 3",
        "Canada: 2",
    ),
    f'{{"gap": [{FIRST}, {LAST}], "field": "ordinal"}}': (
        ("6",),
        "The first of the meetings and the latest of the meetings:",
        "6",
        f"{AMM_54}: 54",
        f"{AMM_60}: 60",
    ),
    f'{{"alike": [{FIRST}, {LAST}], "field": "series"}}': (
        ("yes",),
        "The first of the meetings and the latest of the meetings:",
        "yes",
        f"{AMM_54} · 2 August 2021; series: ASEAN Foreign Ministers' Meeting",
        f"{AMM_60} · July 2027 · Da Nang; series: ASEAN Foreign Ministers' Meeting",
    ),
    f'{{"rank": [{{"count": {WITH_CANADA}}}, {{"count": {WITH_UK}}}], "by": "meetings"}}': (
        ("Meetings with the United Kingdom", "Meetings with Canada"),
        "Meetings with Canada and meetings with the United Kingdom:",
        "Meetings with the United Kingdom: 3",
        "Meetings with Canada: 2",
    ),
    f'{{"holds": {OF_AMM}, "claim": {{"has": ["topic", "health"]}}}}': (
        ("yes",),
        f"{AMM_54}: about health:",
        "yes",
        f"{AMM_54} · 2 August 2021; topic: Health",
    ),
    '"pledge"': (
        ("3500000 CAD", "1000000 GBP"),
        "Pledges:",
        f"{CANADA_SOM_1}: Canada: CAD 3.5 million to COVID-19 ASEAN Response Fund",
        f"{UK_SOM_1}: United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund",
    ),
    '"document"': (("Ottawa Statement",), f"Documents: {CANADA_SOM_1}: Ottawa Statement"),
    '"coordinator"': (
        ("Viet Nam, 2024 to 2027", "Brunei Darussalam, 2021 to 2024"),
        "Coordinators:",
        "United Kingdom: Viet Nam, 2024 to 2027",
        "Canada: Brunei Darussalam, 2021 to 2024",
    ),
    '{"select": "meeting", "where": {"within": ["date", "1990", "1991"]}}': (
        (),
        "Meetings from 1990 to 1991: 0",
    ),
}


@pytest.mark.parametrize(("written", "said"), VALUES.items())
def test_a_query_is_told_with_all_that_it_comes_to(written: str, said: tuple[object, ...]) -> None:
    """Its phrase comes first, then each record or value in a line of its own; values are canonical."""
    replied = put(desk(), read(written))
    assert (replied.values, *replied.text.splitlines()) == said


def test_the_records_of_a_query_are_named() -> None:
    """The ids are those of the records found, of what stands in a record that one's."""
    assert put(desk(), read(WITH_CANADA)).records == ("canada-som-2", "canada-som-1")
    assert put(desk(), read('"pledge"')).records == ("canada-som-1", "uk-som-1")
    assert put(desk(), read(FIRST)).records == ("amm-54",)
