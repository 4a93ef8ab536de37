from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.shorthand import LONGEST, read_shorthand, shorthand
from store.catalogue import Catalogue
from store.kinds import Level, ProgrammeKind
from store.query.condition import All, Any, Condition, Has, Linked, Not, Within, both
from store.query.query import Select
from store.query.sort import Sort
from store.records import Series, Topic
from tests.bot.small import BATES, HEALTH, LONDON, MPAC, RECORDS, UK

LONG = tuple(f"{'long-name-of-' * 4}{number}" for number in range(3))
CATALOGUE = Catalogue(
    [*RECORDS, *(Series(one, one, Level.MINISTERIAL) for one in LONG), *(Topic(one, one) for one in LONG)]
)
WITH_UK = Has("partner", (UK.id,))
WIDE_UK = Any((WITH_UK, All((Has("id", (UK.id,)), Has("sort", ("partner",))))))
ABOUT_HEALTH = Has("topic", (HEALTH.id,))
YEAR = Within("date", date(2019, 1, 1), date(2019, 12, 31))

CODES = {
    Select(Sort.MEETING, WITH_UK): "xm.punited-kingdom",
    Select(Sort.MEETING, both(WIDE_UK, YEAR)): "xm.Punited-kingdom.d2019-2019",
    Select(Sort.MEETING, Within("date", date(2019, 5, 3))): "xm.d20190503-",
    Select(Sort.MEETING, both(Has("person", (BATES.id,)), Has("place", (LONDON.id,)))): (
        "xm.hjenny-bates.llondon"
    ),
    Select(Sort.PARTNER, Has("status", ("dialogue-partner",))): "xp.udialogue-partner",
    Select(Sort.PROGRAMME, both(Has("kind", (ProgrammeKind.MASTER_PLAN,)), ABOUT_HEALTH)): (
        "xg.kmaster-plan.thealth"
    ),
    Select(Sort.MEETING, Any((ABOUT_HEALTH, Linked("meeting", Select(Sort.MEETING, ABOUT_HEALTH))))): (
        "xm.Thealth"
    ),
    Select(Sort.MEETING, Has("programme", (MPAC.id,))): "xm.gmpac-2025",
}


@pytest.mark.parametrize(("query", "code"), CODES.items())
def test_a_short_query_is_made_again_from_its_code(query: Select, code: str) -> None:
    """The code says each condition in a letter, and reads back as the same query."""
    assert shorthand(query) == code
    assert read_shorthand(code, CATALOGUE) == query


def test_what_only_names_the_sort_takes_no_room() -> None:
    """A query that says its sort twice has the code of one that says it once."""
    twice = Select(Sort.MEETING, both(WITH_UK, Has("sort", ("meeting",))))
    assert shorthand(twice) == "xm.punited-kingdom"


def test_long_ids_fit() -> None:
    """Ids too long for a button have digests, which lead back to them, to one as to three of them."""
    conditions: list[Condition] = [Has("series", LONG[:1]), Has("topic", LONG[1:2]), Has("topic", LONG[2:])]
    for many in (1, 3):
        query = Select(Sort.MEETING, both(*conditions[:many]))
        code = shorthand(query)
        assert 0 < len(code.encode()) <= LONGEST
        assert read_shorthand(code, CATALOGUE) == query


def test_digests_of_ids_are_longer_than_those_of_words() -> None:
    """There are many records, and few levels."""
    level = Has("level", ("senior-officials",))
    query = Select(Sort.MEETING, both(Has("series", LONG[:1]), Has("topic", LONG[1:2]), level))
    series, topic, of_level = shorthand(query).removeprefix("xm.").split(".")
    assert (len(series), len(topic), len(of_level)) == (14, 14, 8)
    assert read_shorthand(shorthand(query), CATALOGUE) == query


@pytest.mark.parametrize(
    "where",
    [
        All(),
        Not(WITH_UK),
        Has("partner", (UK.id, "canada")),
        Any((WITH_UK, ABOUT_HEALTH)),
        Within("date", None, None, 7),
        Within("begin", date(2019, 1, 1)),
        both(WITH_UK, Has("venue", ("Lancaster House",))),
        both(*(Has("topic", (one,)) for one in LONG), Has("series", LONG[:1]), YEAR),
    ],
)
def test_other_queries_have_no_code(where: Condition) -> None:
    """What there is no letter for, or no room, gets none: nothing is left out."""
    assert shorthand(Select(Sort.MEETING, where)) == ""


@pytest.mark.parametrize(
    "gone",
    [
        "",
        "x",
        "xm",
        "xm.",
        "am.thealth",
        "xm.patlantis",
        "xq.phealth",
        "xm.vhigh",
        "xm.d2019",
        "xm.d-",
        "xm.d20190231-",
    ],
)
def test_a_code_of_nothing_known_is_none(gone: str) -> None:
    """A code of a record that is gone, of a day that never was, or of nothing at all makes no query."""
    assert read_shorthand(gone, CATALOGUE) is None


@given(st.text() | st.from_regex(r"x[mgp](\.[a-zA-Z][a-z0-9~-]*)+", fullmatch=True))
def test_any_text_is_read_without_error(text: str) -> None:
    """Whoever made a code up, it makes a query of its own or none."""
    query = read_shorthand(text, CATALOGUE)
    assert query is None or read_shorthand(shorthand(query), CATALOGUE) in (query, None)
