"""Whether records are alike: in their time, in a field, all of a kind."""

from __future__ import annotations

import pytest

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.sameness import Sameness
from bot.reading.reading import Reading
from bot.texts.text import speaking
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.query.query import Alike, Gap, Select
from store.query.sort import Sort
from store.query.value import Apart, Truth
from tests.bot.answer.test_verdict import SCENE


def reading(query: Alike | Gap, sense: str, *ids: str) -> Reading:
    return Reading("alike", query, sense=sense, refs=tuple(Ref(Kind.MEETING, one) for one in ids))


def one(id_: str) -> Select:
    return Select(Sort.MEETING, Has("id", (id_,)))


def of_time(unit: str, first: str, second: str, sense: str = "same") -> Answer:
    query = Gap((one(first), one(second)), "date", unit)
    value = SCENE.engine.evaluate(query)
    assert isinstance(value, Apart)
    return Sameness(SCENE).same_time(reading(query, sense, first, second), value)


def alike(field: str, sense: str, *ids: str) -> Answer:
    query = Alike(tuple(map(one, ids)), field)
    value = SCENE.engine.evaluate(query)
    assert isinstance(value, Truth)
    return Sameness(SCENE).alike(reading(query, sense, *ids), query, value)


def lead(answer: Answer) -> str:
    assert isinstance(answer, Fact)
    return answer.lead.split(". ")[0]


@pytest.mark.parametrize(
    ("unit", "sense", "second", "said"),
    [
        ("year", "same", "canada-som-1", "Same year? Yes"),
        ("month", "same", "canada-som-1", "Same month? No"),
        ("day", "same", "canada-som-1", "Same day? No"),
        ("year", "different", "canada-som-1", "Different year? No"),
        ("year", "different", "uk-som-2", "Different year? Yes"),
        ("day", "different", "canada-som-1", "Different day? Yes"),
    ],
)
def test_two_meetings_are_of_one_time_or_of_two(unit: str, sense: str, second: str, said: str) -> None:
    """What was asked is said with the answer, so that 'no' cannot be taken for its opposite."""
    assert lead(of_time(unit, "uk-som-1", second, sense)) == said


def test_both_dates_stand_beside_the_answer() -> None:
    """As values, too."""
    answer = of_time("year", "uk-som-1", "canada-som-1")
    assert isinstance(answer, Fact)
    assert answer.values == ("yes", "2022-07-06", "2022-05-20")
    assert answer.lead == (
        "Same year? Yes. 1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London; "
        "1st ASEAN-Canada Senior Officials' Meeting · 20 May 2022 · Ottawa."
    )


@pytest.mark.parametrize(
    ("language", "said"), [("id", "Pada tahun yang berbeda? Tidak"), ("vi", "Khác năm? Không")]
)
def test_what_was_asked_is_said_in_the_language(language: str, said: str) -> None:
    with speaking(language):
        assert lead(of_time("year", "uk-som-1", "canada-som-1", "different")) == said


def test_a_time_that_is_not_known_well_enough_is_not_compared() -> None:
    """Of one only the month is known."""
    answer = of_time("day", "uk-som-1", "uk-som-2")
    assert isinstance(answer, Refusal)
    assert answer.reason is Reason.NOT_RECORDED


@pytest.mark.parametrize(
    ("sense", "ids", "said"),
    [
        ("same", ("uk-som-1", "canada-som-1"), "Same city? No"),
        ("different", ("uk-som-1", "canada-som-1"), "Different city? Yes"),
        ("same", ("uk-som-4", "amm-60"), "Same city? Yes"),
        ("different", ("uk-som-4", "amm-60"), "Different city? No"),
    ],
)
def test_two_records_have_the_same_in_a_field_or_not(sense: str, ids: tuple[str, str], said: str) -> None:
    assert lead(alike("city", sense, *ids)) == said


def test_what_each_has_is_told() -> None:
    """With the values."""
    answer = alike("city", "same", "uk-som-1", "canada-som-1")
    assert isinstance(answer, Fact)
    assert answer.values == ("no", "London", "Ottawa")
    assert answer.lead.endswith(
        "1st ASEAN-UK Senior Officials' Meeting: London; 1st ASEAN-Canada Senior Officials' Meeting: Ottawa."
    )


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        (("uk-som-2",), "All virtual? Yes"),
        (("uk-som-1", "uk-som-2"), "All virtual? No"),
        (("uk-som-1", "canada-som-1"), "All virtual? No"),
    ],
)
def test_one_that_was_otherwise_makes_not_all_thus(ids: tuple[str, ...], said: str) -> None:
    """Whatever is known of the others."""
    assert lead(alike("mode", "all virtual", *ids)) == said


@pytest.mark.parametrize(
    ("field", "sense", "ids"),
    [
        ("city", "same", ("uk-som-4", "uk-som-2")),
        ("mode", "all virtual", ("uk-som-2", "canada-som-1")),
        ("mode", "all virtual", ("canada-som-1", "canada-som-2")),
    ],
)
def test_what_is_not_recorded_of_all_is_not_decided(field: str, sense: str, ids: tuple[str, str]) -> None:
    """Those asked for are offered, and named."""
    answer = alike(field, sense, *ids)
    assert isinstance(answer, Refusal)
    assert (answer.reason, [ref.id for ref in answer.offers]) == (Reason.NOT_RECORDED, list(ids))
    assert answer.lead.startswith(f"The catalogue does not record the {field} of both: ")
