"""Conditions in plain words, each by itself."""

from __future__ import annotations

import pytest

from bot.answer.clause import Clause, plain
from bot.answer.phrase import Phrase
from store.query.condition import All, Any, Beside, Condition, Has, Holding, Not, Says, Some
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.answer.world import desk

CLAUSE = Clause(desk().catalogue, Phrase(desk().catalogue).of)
HEALTH, CANADA, UK = (
    Has("topic", ("health",)),
    Has("partner", ("canada",)),
    Has("partner", ("united-kingdom",)),
)
CHAIRED = Has("chaired", ("true",))


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("canada",), "with Canada"),
        (("united-kingdom", "canada"), "with the United Kingdom or Canada"),
        (tuple("abcd"), "with a or b or c or d"),
        (tuple("abcde"), "with a or b or c or 2 others"),
        (tuple("abcdef"), "with a or b or c or 3 others"),
    ],
)
def test_four_names_are_told_of_more_the_first_and_how_many(keys: tuple[str, ...], said: str) -> None:
    assert CLAUSE.of(Has("partner", keys)) == said


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (Has("ordinal", ("3", "1", "2")), "no. 1 to 3"),
        (Has("ordinal", ("3", "1")), "no. 3 or 1"),
        (Has("mode", ("virtual",)), "held online"),
        (Has("sort", ("project",)), ""),
        (Any((CANADA, UK)), "with Canada or the United Kingdom"),
        (Any((CANADA, HEALTH)), "with Canada or about health"),
        (Not(HEALTH), "not about health"),
        (Not(Says("haze", named=True)), "without “haze” in the name"),
        (Says("haze", named=True), "with “haze” in the name"),
        (Says("haze"), "that mention “haze”"),
    ],
)
def test_a_condition_is_put_into_words(condition: Condition, said: str) -> None:
    """What has the same field is said once; what says nothing is left out."""
    assert CLAUSE.of(condition) == said


@pytest.mark.parametrize(
    ("field", "least", "most", "said"),
    [
        ("days", 1, None, "dated to the day"),
        ("days", 2, None, "lasting 2 days or more"),
        ("days", None, 3, "lasting 3 days at most"),
        ("days", 2, 3, "with 2 to 3 days"),
        ("partner", None, 0, "without a partner"),
        ("partner", 0, None, "with a partner"),
        ("partner", 1, None, "with a partner"),
        ("partner", 1, 1, "with one partner alone"),
        ("partner", 2, 2, "with 2 partners"),
        ("partner", 2, None, "with 2 or more partners"),
        ("partner", None, 2, "with at most 2 partners"),
        ("partner", 2, 4, "with 2 to 4 partners"),
        ("topic", 0, 0, "with 0 topics"),
        ("topic", None, None, "with 0 or more topics"),
        ("country", 1, None, ""),
        ("country", 1, 2, "with 1 to 2 countries"),
    ],
)
def test_a_number_is_told_by_its_bounds(field: str, least: int | None, most: int | None, said: str) -> None:
    """Days last; of partners none, any and one alone have words of their own."""
    assert CLAUSE.of(Holding(field, least, most)) == said


@pytest.mark.parametrize(
    ("inner", "where", "said"),
    [
        (Sort.PLEDGE, All(), "with a pledge"),
        (Sort.PLEDGE, Holding("amount", 1_000_000, None), "with a pledge of 1,000,000"),
        (
            Sort.PLEDGE,
            All((Holding("amount", 1_000_000, None), Has("currency", ("GBP",)))),
            "with a pledge of GBP 1,000,000",
        ),
        (
            Sort.PLEDGE,
            Has("programme", ("covid-fund",)),
            "with a pledge to the COVID-19 ASEAN Response Fund",
        ),
        (Sort.ATTENDANCE, Has("person", ("philip-barton",)), "attended by Philip Barton"),
        (Sort.ATTENDANCE, All((Has("person", ("philip-barton",)), CHAIRED)), "chaired by Philip Barton"),
        (Sort.ATTENDANCE, All((Has("side", ("canada",)), CHAIRED)), "chaired by somebody for Canada"),
        (Sort.COORDINATOR, Has("within", ("viet-nam",)), "coordinated by Viet Nam"),
        (Sort.STEP, Says("treaty"), "with a step that mentions “treaty”"),
    ],
)
def test_what_stands_inside_a_record_is_told_with_it(inner: Sort, where: Condition, said: str) -> None:
    """A pledge by its sum or fund, people by what they did, a step by what it was."""
    assert CLAUSE.of(Some(inner, where), Sort.MEETING) == said


def test_a_topic_is_told_within_a_sentence() -> None:
    """Small where it is a word, as it stands where it is a name."""
    found = {topic.name: CLAUSE.names("topic", (topic.id,)) for topic in desk().catalogue.topics.values()}
    assert found == {"Health": "health", "Trade": "trade"}


def test_what_a_record_is_or_is_linked_to_is_said_as_the_link() -> None:
    """That it may be the record itself goes without saying; any other choice is said whole."""
    linked, own = Has("partner", ("canada",)), Has("id", ("canada",))
    for itself in (All((own, Has("sort", ("partner",)))), All((Has("kind", ("country",)), own))):
        assert plain(Any((linked, itself)), Sort.MEETING) == linked
    other = Any((linked, All((Has("topic", ("health",)), Has("sort", ("meeting",))))))
    assert plain(other, Sort.MEETING) == other


@pytest.mark.parametrize(
    ("sort", "where", "said"),
    [
        (Sort.PARTY, Has("party", ("canada",)), "before Canada"),
        (Sort.MEETING, Has("id", ("uk-som-1",)), "before 1st ASEAN-UK Senior Officials' Meeting"),
    ],
)
def test_what_stands_beside_another_of_a_register_is_told_by_whose_it_is(
    sort: Sort, where: Condition, said: str
) -> None:
    """'before Canada', and not before Canada's accession; of meetings by their names."""
    assert CLAUSE.of(Beside("date", "before", Select(sort, where)), sort) == said
    assert CLAUSE.of(Beside("date", "before", Pick(Select(sort, where), "date")), sort).startswith("before ")
