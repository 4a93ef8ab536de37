"""What came next to another: in a series, of plans in a row."""

from __future__ import annotations

import pytest

from bot.reading.proposals.succession import family, plans_on, steps_beside, steps_on
from store.query.condition import Has
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.reading.planted import meeting, programme, proposed, readings, scene

UK_SOMS = Select(Sort.MEETING, Has("series", ("uk-som",)))


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("which ASEAN-UK SOM came right after the one in London", 1, "uk-som-2"),
        ("the ASEAN-UK SOM that followed the 2nd", 2, "uk-som-3"),
        ("which ASEAN-UK SOM preceded the one in Da Nang", 1, "uk-som-2"),
        ("the ASEAN-UK SOM right before the 4th", 2, "uk-som-3"),
    ],
)
def test_the_meeting_next_to_another_of_its_series(text: str, place: int, found: str) -> None:
    """By date within the series: meetings of others that lie between do not count."""
    made = proposed(steps_on, text)
    assert {(one.query, one.refs[0]) for one in made} == {(Pick(UK_SOMS, "date", place), meeting(found))}
    assert {one.empty for one in made} == {False}


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("which ASEAN-UK SOM came right after the 4th", "uk-som-4"),
        ("which ASEAN-UK SOM preceded the one in London", "uk-som-1"),
    ],
)
def test_beyond_the_first_and_the_last_there_is_none(text: str, known: str) -> None:
    """It is said that there is none, with the one that is known; the series never begins anew."""
    for one in proposed(steps_on, text):
        assert one.empty
        assert one.refs == (meeting(known),)
        assert scene().engine.find(one.query).things == ()


def test_a_plain_question_goes_no_step_on() -> None:
    """Without a word that points on nothing is proposed."""
    assert proposed(steps_on, "where was the 2nd ASEAN-UK SOM") == []
    assert proposed(plans_on, "the ASEAN-Canada plan of action 2016-2020") == []


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("which plan replaced the Canada plan of action 2016-2020", 1, "canada-plan-2"),
        ("which plan preceded the Canada plan of action 2021-2025", 0, "canada-plan-1"),
    ],
)
def test_the_plan_next_to_another_of_its_partner(text: str, place: int, found: str) -> None:
    """Plans with another partner that began between them do not count."""
    row = Select(Sort.PROGRAMME, Has("id", ("canada-plan-1", "canada-plan-2")))
    made = proposed(plans_on, text)
    assert {(one.query, one.refs[0]) for one in made} == {(Pick(row, "begin", place), programme(found))}


def test_no_plan_follows_the_last_of_its_row() -> None:
    """The one that is known is shown with that."""
    for one in proposed(plans_on, "which plan replaced the Canada plan of action 2021-2025"):
        assert one.empty
        assert one.refs == (programme("canada-plan-2"),)


@pytest.mark.parametrize(
    ("id_", "row"),
    [
        ("canada-plan-2", ["canada-plan-1", "canada-plan-2"]),
        ("uk-plan", ["uk-plan"]),
        ("ports-2025", ["ports-2010", "ports-2025"]),
        ("schools", ["schools"]),
        ("port-fund", ["port-fund"]),
        ("lights", ["lights"]),
    ],
)
def test_a_family_is_of_one_kind_and_partner_or_name(id_: str, row: list[str]) -> None:
    """In the order of their time; plans of no partner are kin by their names, undated ones stand alone."""
    catalogue = scene().catalogue
    assert [one.id for one in family(catalogue, catalogue.programmes[id_])] == row


def test_a_plan_with_partners_is_no_kin_of_one_without() -> None:
    """Not even under a name that is alike."""
    catalogue = scene().catalogue
    plans = family(catalogue, catalogue.programmes["canada-plan-1"])
    assert {one.partners for one in plans} == {("canada",)}


def test_what_came_next_is_among_the_readings_of_a_text() -> None:
    """With every other room in the running."""
    found = readings("which ASEAN-UK SOM came right after the one in London")
    assert Pick(UK_SOMS, "date", 1) in [one.query for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1st ASEAN-UK SOM, London: the next meeting with that country", "uk-som-2"),
        ("3rd ASEAN-UK SOM: the meeting in that city before it", "japan-summit-2"),
        ("after the 3rd ASEAN-UK SOM, which was the next meeting with the same partner", "uk-som-4"),
        ("before the 2nd ASEAN-Canada SOM, which meeting with that country preceded", "canada-som-1"),
    ],
)  # fmt: skip
def test_the_meeting_next_to_another_with_its_partner_or_at_its_place(text: str, found: str) -> None:
    """Of whatever series: what is shared bounds the row, and nothing else does."""
    made = proposed(steps_beside, text)
    assert {one.refs[0] for one in made} == {meeting(found)}
    assert proposed(steps_on, text) == []


def test_nothing_is_shared_without_a_word_that_points_at_it() -> None:
    """'The next meeting in London' is one of that city, next to nothing."""
    assert proposed(steps_beside, "the next meeting in London") == []
