"""Offices, parties and coordinators as a card tells them."""

from __future__ import annotations

import pytest

from bot.reply.cards import terms
from bot.reply.reply import Link
from store.dates import PartialDate
from store.kinds import Consent, PlaceKind
from store.records import Coordinator, Party, Person, Place, Step, Term
from tests.bot.small import shelf

PAGE = "https://example.org/page"
CATALOGUE = shelf(Person("ana", "Ana Li"), Place("oslo", "Oslo", PlaceKind.CITY)).catalogue


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("2015", "2015", "2015"),
        ("2015-01-01", "2015", "2015"),
        ("2015-01-01", "2015-06", "1 January to June 2015"),
        ("2013", "2017", "2013 to 2017"),
        ("2014", "2015", "2014 to 2015"),
        ("2023-01-01", None, "from 1 January 2023"),
        (None, "2017", "until 2017"),
        (None, None, ""),
    ],
)
def test_a_term_of_a_year_is_that_year(since: str | None, until: str | None, said: str) -> None:
    """Any other is a span, to the precision known."""
    assert terms.years(Term(None, None, day(since) if since else None, day(until) if until else None)) == said


def test_a_holder_is_told_with_country_time_role_theme_and_note() -> None:
    """Whatever of it is known; a link where a page is cited."""
    term = Term("ana", "united-kingdom", day("2013"), day("2017"), 1, "Deputy", "Onward", "Acting.", PAGE)
    (whole,) = terms.holders([term], CATALOGUE)
    assert isinstance(whole, Link)
    assert whole.url == PAGE
    assert whole.text.startswith("Ana Li, United Kingdom (Deputy, 2013 to 2017): “Onward”")
    assert "Acting." in whole.text
    assert terms.holders([Term("ana", None)], CATALOGUE) == ("Ana Li",)
    assert terms.holders([Term(None, "united-kingdom", day("2013"))], CATALOGUE) == (
        "United Kingdom (from 2013)",
    )
    assert terms.holders([Term(None, "nowhere")], CATALOGUE) == ("nowhere",)


def test_a_party_is_told_with_how_when_and_where_it_was_bound() -> None:
    """A country or a partner; by what it consented, who signed, the day and the place."""
    party = Party("oslo", None, Consent.ACCESSION, day("2025-10-25"), None, None, "london", "ana", None, PAGE)
    assert terms.parties([party], CATALOGUE) == (
        Link("Oslo, accession, by Ana Li, 25 October 2025, London", PAGE),
    )
    assert terms.parties([Party(None, "united-kingdom")], CATALOGUE) == ("United Kingdom",)
    assert [terms.party_name(Party(*names), CATALOGUE) for names in (("gone",), (None, "lost"), ())] == [
        "gone",
        "lost",
        "",
    ]


def test_a_coordinator_is_told_with_its_time() -> None:
    """From when to when, and where it was named last."""
    assert terms.coordinators(
        [
            Coordinator("united-kingdom", day("2024"), day("2027")),
            Coordinator("united-kingdom", as_of=day("2025-03"), source=PAGE),
            Coordinator("nowhere"),
        ],
        CATALOGUE,
    ) == ("United Kingdom (2024 to 2027)", Link("United Kingdom (named March 2025)", PAGE), "nowhere")


def test_a_step_is_told_with_its_day_and_occasion() -> None:
    """What of it is known."""
    assert terms.steps(
        [Step("Status conferred", day("2021-08-02"), "54th AMM", source=PAGE), Step("Applied")]
    ) == (Link("2 August 2021: Status conferred (54th AMM)", PAGE), "Applied")
