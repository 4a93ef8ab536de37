"""What many come to: who met most, the longest, pledges and their sums."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.tallied import Many
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from store.catalogue import Catalogue
from store.kinds import Kind, Level, Ref
from store.matching.matcher import Matcher
from store.query.written import read
from store.records import Pledge, Record
from tests.bot.answer.test_verdict import SCENE
from tests.bot.answer.world import RECORDS, UK, meeting

NEVER = '{"select": "meeting", "where": {"within": ["date", "1900", "1901"]}}'


def put(written: str, scene: Scene = SCENE) -> Answer:
    return Many(scene).answer(Reading("tally", read(written)))


def fact(written: str, scene: Scene = SCENE) -> Fact:
    answer = put(written, scene)
    assert isinstance(answer, Fact)
    return answer


def scene(*further: Record) -> Scene:
    catalogue = Catalogue((*RECORDS, *further))
    return Scene(catalogue, Matcher([]))


@pytest.mark.parametrize(
    ("written", "lead", "values"),
    [
        (
            '{"tally": "meeting", "field": "partner"}',
            "Meetings. Most: United Kingdom, 3; then Canada 2.",
            ("United Kingdom", "3"),
        ),
        (
            '{"tally": "meeting", "field": "topic"}',
            "Meetings. Most: Health; Trade, 2 each.",
            ("Health", "Trade", "2"),
        ),
        (
            '{"tally": "meeting", "field": "city", "most": false}',
            "Meetings. Least: Ottawa; London; Washington, D.C., 1 each; then Da Nang 2.",
            ("Ottawa", "London", "Washington, D.C.", "1"),
        ),
    ],
)
def test_a_tally_tells_the_winners_and_the_next(written: str, lead: str, values: tuple[str, ...]) -> None:
    """Those that are equal together, with how many each has."""
    found = fact(written)
    assert (found.lead, found.values) == (lead, values)


def test_of_the_others_the_two_next_are_told() -> None:
    """However many there are."""
    towns = [meeting(one, one, one, Level.FORUM, "2024", topics=("trade",)) for one in "abcdef"]
    lead = fact('{"tally": "meeting", "field": "series"}', scene(*towns)).lead
    told = lead.partition("; then ")[2]
    assert told.count(", ") == 1


def test_of_many_winners_the_values_of_four_are_given() -> None:
    """All of them are told."""
    towns = [meeting(one, one, one, Level.FORUM, "2024") for one in "abcdef"]
    in_2024 = '{"select": "meeting", "where": {"within": ["date", "2024", "2024"]}}'
    found = fact(f'{{"tally": {in_2024}, "field": "series"}}', scene(*towns))
    assert found.lead.endswith("Most: a; b; c; d; e; f, 1 each.")
    assert found.values == ("a", "b", "c", "d", "1")


def test_a_tally_refers_to_the_partner_that_wins_and_to_its_meetings() -> None:
    refs = fact('{"tally": "meeting", "field": "partner"}').refs
    assert refs == (UK, *(Ref(Kind.MEETING, f"uk-som-{number}") for number in (1, 2, 4)))
    assert UK not in fact('{"tally": "meeting", "field": "topic"}').refs


@pytest.mark.parametrize(
    ("written", "lead"),
    [
        (
            '{"peak": "meeting", "by": "days"}',
            "Meetings. Most: 4th ASEAN-UK Senior Officials' Meeting · 10 to 11 April 2025 · Da Nang, 2 days.",
        ),
        (
            '{"peak": "programme", "by": "days"}',
            "Programmes. Most: ASEAN-UK Plan of Action 2017-2021 · plan of action · 2017 to 2021, 5 years; "
            "ASEAN-UK Plan of Action 2022-2026 · plan of action · 2022 to 2026, 5 years.",
        ),
    ],
)
def test_the_longest_is_told_in_its_measure(written: str, lead: str) -> None:
    """Meetings by their days, programmes by their years; all that are equal."""
    assert fact(written).lead == lead


@pytest.mark.parametrize(
    "written", [f'{{"tally": {NEVER}, "field": "city"}}', f'{{"peak": {NEVER}, "by": "document"}}']
)
def test_of_nothing_there_is_no_most(written: str) -> None:
    """What there is none of is named."""
    answer = put(written)
    assert answer == Refusal(Reason.NO_SUCH, "Meetings from 1900 to 1901: none is recorded.")


def test_pledges_are_counted_where_there_are_several() -> None:
    """Each with its day; of one alone its meeting stands beside it."""
    assert fact('"pledge"').lead == (
        "2 pledges: Canada: CAD 3.5 million to COVID-19 ASEAN Response Fund (20 May 2022); "
        "United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund (6 July 2022)."
    )
    assert fact('"pledge"').context == ""
    one = fact('{"select": "pledge", "where": {"has": ["currency", "GBP"]}}')
    assert one.lead == "United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund (6 July 2022)."
    assert one.values == ("1000000 GBP", "United Kingdom", "2022-07-06", "London")
    assert one.context == "1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London"


def test_ten_pledges_are_told() -> None:
    """The number is of all."""
    given = tuple(Pledge(UK.id, Decimal(at), "XAF") for at in range(1, 13))
    rich = meeting("rich", "Rich", "amm", Level.MINISTERIAL, "2024", partners=(UK.id,), pledges=given)
    found = fact('{"select": "pledge", "where": {"has": ["currency", "XAF"]}}', scene(rich))
    assert found.lead.startswith("12 pledges: ")
    assert found.lead.count("XAF") == 10
    assert len([value for value in found.values if value.endswith(" XAF")]) == 12


def test_a_sum_is_told_with_what_it_is_made_of() -> None:
    """Currency by currency."""
    found = fact('{"total": "pledge"}')
    assert found.lead.startswith("CAD 3.5 million and GBP 1 million in all: Canada: CAD 3.5 million to ")
    assert found.values == ("3500000 CAD", "1000000 GBP")


def test_a_pledge_that_is_not_recorded_is_not_made_up() -> None:
    answer = put('{"select": "pledge", "where": {"has": ["currency", "XXX"]}}')
    assert answer == Refusal(Reason.NOT_RECORDED, "No such pledge is recorded.")
