"""The first, last or next of a set, and the nearest before or after another record."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.reading.proposals.picking import picks
from bot.reading.reading import Reading
from store.query.condition import Any, Beside, Condition, Has, Within, both
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.reading.planted import TODAY, meeting, programme, proposed, readings


def partner(id_: str) -> Condition:
    """Meetings with a partner, or the partner itself, as a name means it."""
    return Any((Has("partner", (id_,)), both(Has("id", (id_,)), Has("sort", ("partner",)))))


def beside(side: str, id_: str) -> Condition:
    return Beside("date", side, Select(Sort.MEETING, Has("id", (id_,))))


def picked(text: str) -> list[tuple[Pick, Reading]]:
    return [(one.query, one) for one in proposed(picks, text) if isinstance(one.query, Pick)]


CANADA, UK, JAPAN = partner("canada"), partner("united-kingdom"), partner("japan")
BEGUN, TO_COME = Within("date", None, TODAY), Within("date", TODAY + timedelta(days=1), None)


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        (
            "the first meeting with Canada after the 2nd ASEAN-UK SOM",
            Pick(Select(Sort.MEETING, both(CANADA, beside("after", "uk-som-2"))), "date", 0),
            "canada-som-2",
        ),
        (
            "the next meeting with Canada after the 2nd ASEAN-UK SOM",
            Pick(Select(Sort.MEETING, both(CANADA, beside("after", "uk-som-2"))), "date", 0),
            "canada-som-2",
        ),
        (
            "the last meeting with Canada before the 2nd ASEAN-UK SOM",
            Pick(Select(Sort.MEETING, both(CANADA, beside("before", "uk-som-2"))), "date", -1),
            "canada-som-1",
        ),
        (
            "the meeting with Canada before the 2nd ASEAN-UK SOM",
            Pick(Select(Sort.MEETING, both(CANADA, beside("before", "uk-som-2"))), "date", -1),
            "canada-som-1",
        ),
        (
            "the meeting with Canada after the 2nd ASEAN-UK SOM",
            Pick(Select(Sort.MEETING, both(CANADA, beside("after", "uk-som-2"))), "date", 0),
            "canada-som-2",
        ),
    ],
)
def test_the_nearest_on_one_side_of_another_is_picked(text: str, query: Pick, found: str) -> None:
    """The first after it, the last before it, whether or not a word says so; today is of no account."""
    assert (query, (meeting(found),)) in [(pick, one.refs) for pick, one in picked(text)]


@pytest.mark.parametrize(
    ("text", "kind", "by", "at", "found"),
    [
        ("the first plan of action with Canada", "plan-of-action", "begin", 0, "canada-plan-1"),
        ("the last plan of action with Canada to expire", "plan-of-action", "end", -1, "canada-plan-2"),
        ("the first plan of action with Canada to start", "plan-of-action", "begin", 0, "canada-plan-1"),
        ("which plan of action with Canada was adopted first", "plan-of-action", "date", 0, "canada-plan-2"),
    ],
)
def test_a_programme_is_picked_by_the_date_that_is_spoken_of(
    text: str, kind: str, by: str, at: int, found: str
) -> None:
    """By its beginning where nothing is said, else by its end or the day of its adoption."""
    made = [(pick.by, pick.at, one.refs) for pick, one in picked(text)]
    assert (by, at, (programme(found),)) in made
    of = [
        pick.of for pick, _ in picked(text) if isinstance(pick.of, Select) and pick.of.sort is Sort.PROGRAMME
    ]
    assert of
    assert any(Has("kind", (kind,)) in getattr(one.where, "of", ()) for one in of)


def test_the_last_plan_may_still_be_to_come() -> None:
    """Only meetings are last up to today: a plan that begins later is still the last."""
    of = [pick.of for pick, _ in picked("the last plan of action with Canada")]
    plans = [one for one in of if isinstance(one, Select) and one.sort is Sort.PROGRAMME]
    assert plans
    assert not any(isinstance(part, Within) for one in plans for part in getattr(one.where, "of", ()))


def test_no_programme_is_picked_where_meetings_are_spoken_of() -> None:
    """A kind or a noun of programmes is needed."""
    of = [pick.of for pick, _ in picked("the first meeting with Canada")]
    assert {one.sort for one in of if isinstance(one, Select)} == {Sort.MEETING}


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("the first meeting with Japan", Pick(Select(Sort.MEETING, JAPAN), "date", 0), "japan-summit-1"),
        (
            "the last meeting with the UK",
            Pick(Select(Sort.MEETING, both(UK, BEGUN)), "date", -1),
            "uk-som-4",
        ),
        (
            "the penultimate meeting with the UK",
            Pick(Select(Sort.MEETING, both(UK, BEGUN)), "date", -2),
            "uk-som-3",
        ),
    ],
)
def test_one_of_a_set_is_picked_by_its_date(text: str, query: Pick, found: str) -> None:
    """The last and the last but one up to today."""
    assert (query, (meeting(found),)) in [(pick, one.refs) for pick, one in picked(text)]


def test_the_next_is_to_come_and_may_not_be_known() -> None:
    """From tomorrow on; where none is known the reading is empty, not the latest one."""
    query = Pick(Select(Sort.MEETING, both(UK, TO_COME)), "date", 0)
    made = [one for pick, one in picked("the next meeting with the UK") if pick == query]
    assert made
    assert all(one.empty and one.refs == () for one in made)


@pytest.mark.parametrize(
    "text", ["the last but one meeting with the UK", "the next to last meeting with the UK"]
)
def test_penultimate_is_not_last_too(text: str) -> None:
    """'The last but one' holds the word 'last' and does not mean it."""
    assert {pick.at for pick, _ in picked(text)} == {-2}


@pytest.mark.parametrize(
    "text",
    [
        "not the last meeting with the UK but the one before",
        "not the latest meeting with the UK, the one before that",
        "the UK's latest but one",
        "for the last time but one with the UK",
        "the meeting with the UK before the last one",
    ],
)
def test_not_the_last_but_the_one_before(text: str) -> None:
    """What is ruled out leads to the one that is meant."""
    query = Pick(Select(Sort.MEETING, both(UK, BEGUN)), "date", -2)
    assert query in [pick for pick, _ in picked(text)]
    assert {pick.at for pick, _ in picked(text)} == {-2}


@pytest.mark.parametrize(
    "text",
    [
        "which meeting with Canada followed the 2nd ASEAN-UK SOM",
        "the meeting with Canada right after the 2nd ASEAN-UK SOM",
        "the next meeting with Canada following the 2nd ASEAN-UK SOM",
    ],
)
def test_a_word_that_points_on_also_tells_from_where(text: str) -> None:
    """'Followed' picks the next one and says after which."""
    query = Pick(Select(Sort.MEETING, both(CANADA, beside("after", "uk-som-2"))), "date", 0)
    assert query in [pick for pick, _ in picked(text)]


def test_between_two_others_none_is_nearest() -> None:
    """Those between two are a list, unless a word picks one."""
    found = picked("meetings between the 1st and the 3rd ASEAN-UK SOM")
    assert "nearest" not in {one.sense for _, one in found}


def test_a_plain_question_picks_nothing() -> None:
    """Neither a word that picks nor another record beside which it lay."""
    assert picked("meetings with the UK in London") == []


def test_what_leads_to_the_one_picked_is_not_what_is_asked() -> None:
    """'After' and 'next' before a described record ask for no next step of it."""
    text = "where was the next meeting with Canada after the 2nd ASEAN-UK SOM"
    query = Pick(Select(Sort.MEETING, both(CANADA, beside("after", "uk-som-2"))), "date", 0)
    asked = {one.asked for pick, one in picked(text) if pick == query}
    assert ("where",) in asked
    assert ("next_step",) not in asked


def test_the_nearest_is_among_the_readings_of_a_text() -> None:
    """With every other room in the running."""
    query = Pick(Select(Sort.MEETING, both(CANADA, beside("after", "uk-som-2"))), "date", 0)
    found = readings("when was the first meeting with Canada after the 2nd ASEAN-UK SOM")
    assert (query, ("when",)) in [(one.query, one.asked) for one in found]


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("the last but one ASEAN-UK SOM", -2, "uk-som-3"),
        ("the third to last ASEAN-UK SOM", -3, "uk-som-2"),
        ("ASEAN-UK SOM, last edition but two", -3, "uk-som-2"),
        ("ASEAN-UK SOM, the last meeting but one", -2, "uk-som-3"),
    ],
)
def test_some_are_counted_from_the_last_on(text: str, place: int, found: str) -> None:
    """'Third to last' is none of the third; 'but two' may stand behind a noun."""
    made = {(one.at, reading.refs[0]) for one, reading in picked(text) if reading.refs}
    assert (place, meeting(found)) in made
    assert all(at == place for at, _ in made)


def test_the_next_one_is_to_come_too() -> None:
    """'The next one' points on from nothing where nothing is named that it is next to."""
    query = Pick(Select(Sort.MEETING, both(UK, TO_COME)), "date", 0)
    assert query in [pick for pick, _ in picked("which meeting with the UK is the next one")]
