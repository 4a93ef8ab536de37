"""What queries come to, as answers by themselves."""

from __future__ import annotations

import pytest

from bot.answer.answer import Card, Fact, Listing
from store.query.written import read
from tests.bot.answer.world import desk

NEVER = '{"select": "meeting", "where": {"within": ["date", "1900", "1901"]}}'


def one(id_: str) -> str:
    return f'{{"select": "meeting", "where": {{"has": ["id", "{id_}"]}}}}'


def gap(first: str, second: str, unit: str = "day", field: str = "date") -> str:
    return f'{{"gap": [{one(first)}, {one(second)}], "field": "{field}", "unit": "{unit}"}}'


def lines(written: str) -> list[str]:
    answer = desk().value(read(written))
    assert isinstance(answer, Fact)
    return answer.lead.split("\n")


def test_a_set_is_listed_the_newest_meetings_first() -> None:
    """Other records as the catalogue has them."""
    canada = desk().value(read('{"select": "meeting", "where": {"has": ["partner", "canada"]}}'))
    assert isinstance(canada, Listing)
    assert [ref.id for ref in canada.refs] == ["canada-som-2", "canada-som-1"]
    partners = desk().value(read('"partner"'))
    assert isinstance(partners, Listing)
    assert [ref.id for ref in partners.refs] == ["united-kingdom", "canada", "efta"]


def test_one_record_is_a_card() -> None:
    assert isinstance(desk().value(read('{"pick": "meeting", "by": "date"}')), Card)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (gap("uk-som-4", "uk-som-1"), "1,009 days"),
        (gap("uk-som-2", "canada-som-1", "month"), "13 months"),
        (gap("uk-som-2", "canada-som-1", "year"), "1 year"),
        (gap("uk-som-2", "uk-som-1"), "not recorded"),
        (gap("uk-som-4", "uk-som-2", field="ordinal"), "2"),
    ],
)
def test_how_far_two_are_apart_is_told_in_the_unit(written: str, said: str) -> None:
    """In the singular where it is one; numbers have none; what is not known well enough is said to be so."""
    assert lines(written)[0] == said


def test_both_ends_are_told() -> None:
    assert lines(gap("uk-som-4", "uk-som-1"))[1:] == [
        "4th ASEAN-UK Senior Officials' Meeting: 10 April 2025",
        "1st ASEAN-UK Senior Officials' Meeting: 6 July 2022",
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('{"select": "step", "where": {"within": ["date", "1900", "1901"]}}', ["none"]),
        (
            f'{{"project": {NEVER}, "fields": ["date"]}}',
            ["none"],
        ),
        ('{"total": {"select": "pledge", "where": {"has": ["currency", "XXX"]}}}', ["nothing"]),
    ],
)
def test_nothing_is_said_to_be_nothing(written: str, said: list[str]) -> None:
    assert lines(written) == said


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        (
            '{"has": ["topic", "health"]}',
            ["yes", "54th ASEAN Foreign Ministers' Meeting · 2 August 2021; topic: Health"],
        ),
        (
            '{"has": ["city", "london"]}',
            ["not recorded", "54th ASEAN Foreign Ministers' Meeting · 2 August 2021; city: not recorded"],
        ),
    ],
)
def test_a_claim_is_told_with_what_decides(claim: str, said: list[str]) -> None:
    assert lines(f'{{"holds": {one("amm-54")}, "claim": {claim}}}') == said


def test_of_those_compared_the_winner_comes_first() -> None:
    """That two are equal is said before them."""
    tied = f'{{"rank": [{one("uk-som-1")}, {one("canada-som-1")}], "by": "ordinal"}}'
    assert lines(tied) == [
        "equal",
        "1st ASEAN-UK Senior Officials' Meeting: 1",
        "1st ASEAN-Canada Senior Officials' Meeting: 1",
    ]
    later = f'{{"rank": [{one("uk-som-1")}, {one("uk-som-2")}], "by": "date"}}'
    assert lines(later) == [
        "2nd ASEAN-UK Senior Officials' Meeting: June 2023",
        "1st ASEAN-UK Senior Officials' Meeting: 6 July 2022",
    ]


def test_what_is_told_of_each_stands_in_a_line_of_its_own() -> None:
    """The fields in the order in which they were asked for, their values behind each other."""
    canada = '{"select": "meeting", "where": {"has": ["partner", "canada"]}}'
    told = desk().value(read(f'{{"project": {canada}, "fields": ["date", "city"]}}'))
    assert isinstance(told, Fact)
    assert told.lead.split("\n") == [
        "1st ASEAN-Canada Senior Officials' Meeting: 20 May 2022; Ottawa",
        "2nd ASEAN-Canada Senior Officials' Meeting: 1 September 2023; Washington, D.C.",
    ]
    assert told.values == ("2022-05-20", "Ottawa", "2023-09-01", "Washington, D.C.")
    assert [ref.id for ref in told.refs] == ["canada-som-1", "canada-som-2"]
