"""Statements become drafts: most fields right, nothing wrong that is not marked."""

from __future__ import annotations

from datetime import date

import pytest

from bot.drafting.draft import Draft
from bot.drafting.recognising import recognise
from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from tests.bot.drafting.score import HERE, TODAY, read_examples, report, shelf

MONEY = """ASEAN and Canada held the 20th ASEAN-Canada Dialogue in Ottawa on 3 June 2024.
Canada announced a contribution of CAD 2 million to the COVID-19 ASEAN Response Fund.
Trade between the two sides reached USD 30 billion."""


@pytest.mark.parametrize(
    "name", ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
)
def test_statements_are_read(name: str) -> None:
    """Of what 130 statements say 85 % is right in each file, and nothing is wrong and unmarked."""
    total, right, wrong = report(read_examples(HERE / f"{name}.yaml"), told=False)
    assert right / total >= 0.85
    assert wrong == 0


@pytest.fixture(scope="module")
def found() -> tuple[Catalogue, Matcher]:
    return shelf([])


def read(text: str, found: tuple[Catalogue, Matcher], today: date = TODAY) -> Draft:
    return recognise(text, *found, today)


def test_only_what_is_promised_is_a_pledge(found: tuple[Catalogue, Matcher]) -> None:
    """A sum that is counted is none."""
    draft = read(MONEY, found)
    ((pledge),) = draft.pledges
    assert (pledge.value.by, str(pledge.value.amount), pledge.value.currency) == ("canada", "2000000", "CAD")
    assert pledge.value.programme == "covid-19-asean-response-fund"


def test_a_year_that_is_not_told_is_that_of_the_statement(found: tuple[Catalogue, Matcher]) -> None:
    """'on June 3' in a statement of 5 June 2024."""
    text = "5 June 2024\n\nThe 20th ASEAN-Canada Dialogue was held in Ottawa on June 3."
    draft = read(text, found)
    assert draft.date is not None
    assert draft.date.value.iso == "2024-06-03"


def test_a_series_that_is_not_known_is_marked(found: tuple[Catalogue, Matcher]) -> None:
    """It is offered as a new one, and nobody takes it for sure."""
    draft = read("The 2nd ASEAN-Atlantis Kelp Dialogue was held in Jakarta on 3 June 2024.", found)
    assert draft.series is not None
    assert draft.series.value.id not in found[0].series
    assert not draft.series.sure
    assert draft.title is not None
    assert not draft.title.sure


def test_a_title_by_another_name_of_its_series_is_sure(found: tuple[Catalogue, Matcher]) -> None:
    """The catalogue has both names."""
    plain = read("The 20th ASEAN-Canada Dialogue was held in Ottawa on 3 June 2024.", found).title
    other = read("The 40th ASEAN Ministerial Meeting was held in Manila on 30 July 2007.", found).title
    assert plain is not None
    assert other is not None
    assert (plain.sure, other.sure) == (True, True)


@pytest.mark.parametrize(
    "text", ["", "...", "H.E.", "(((", "1st 2nd 3rd", "🇬🇧" * 50, "a\x00b\ud800", "in at on " * 500]
)
def test_odd_texts_are_read_without_a_fault(text: str, found: tuple[Catalogue, Matcher]) -> None:
    """Nothing is found in them, and nothing breaks."""
    draft = read(text, found)
    assert draft.title is None
    assert draft.people == ()
