"""Of how much of something records may be asked for: days, documents, partners, topics, currencies."""

from __future__ import annotations

import pytest

from store.query.condition import All, Has, Holding, Some, both
from store.query.sort import Sort
from tests.bot.reading.planted import ids, offers


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("meetings of three days or more", both(Holding("days", 3, None), Has("sort", ("meeting",)))),
        ("meetings longer than 2 days", both(Holding("days", 3, None), Has("sort", ("meeting",)))),
        ("meetings of at least 2 days", both(Holding("days", 2, None), Has("sort", ("meeting",)))),
        ("meetings of up to 2 days", both(Holding("days", None, 2), Has("sort", ("meeting",)))),
        ("meetings shorter than 2 days", both(Holding("days", None, 1), Has("sort", ("meeting",)))),
        ("meetings with more than one document", Holding("document", 2, None)),
        ("meetings with two documents or fewer", Holding("document", None, 2)),
        ("meetings that issued more than a single document", Holding("document", 2, None)),
        ("meetings with at least two partners", Holding("partner", 2, None)),
        ("meetings with fewer than 3 partners", Holding("partner", None, 2)),
        ("meetings on at least 4 topics", Holding("topic", 4, None)),
        ("meetings with exactly two partners", Holding("partner", 2, 2)),
        ("meetings with 3 partners", Holding("partner", 3, 3)),
        ("meetings with one partner", Holding("partner", 1, 1)),
        ("funds shared with precisely one country", Holding("partner", 1, 1)),
        ("meetings held in exactly two countries", Holding("country", 2, 2)),
        ("meetings that adopted two documents", Holding("document", 2, 2)),
        ("meetings, two or more documents recorded", Holding("document", 2, None)),
        ("meetings that had exactly two partners", Holding("partner", 2, 2)),
        ("virtual, one partner, in Oslo", Holding("partner", 1, 1)),
        ("meetings with exactly two chairs", Holding("chair", 2, 2)),
        ("two chairs, one of them of Canada", Holding("chair", 2, 2)),
        ("two-day meetings", both(Holding("days", 2, 2), Has("sort", ("meeting",)))),
        ("meetings that ran past a single day", both(Holding("days", 2, None), Has("sort", ("meeting",)))),
        ("meetings of more than a day", both(Holding("days", 2, None), Has("sort", ("meeting",)))),
        ("meetings that took several days", both(Holding("days", 2, None), Has("sort", ("meeting",)))),
        ("meetings dated to the day", both(Holding("days", 1, None), Has("sort", ("meeting",)))),
        ("meetings with money pledged", Some(Sort.PLEDGE, All())),
        ("meetings at which a pledge was made", Some(Sort.PLEDGE, All())),
    ],
)
def test_a_bounded_number_bounds_what_it_counts(text: str, where: Holding) -> None:
    """'More than' and 'fewer than' leave the number itself out, 'at least' and 'or more' take it in."""
    assert [one.where for one in offers(text, "extent")] == [where]


@pytest.mark.parametrize(
    "text",
    [
        "meetings of 3 days",  # exactly so many: the bound says more
        "meetings with many documents",
        "the two chairs of the meeting",  # those that it has
        "the two documents of the summit",  # known ones, and no condition
        "the pledge of Japan",
        "more than 2020 documents",  # a year is no number of documents
        "more than 12345 documents",  # nor is what no record could hold
        "meetings within the last 3 days or more",  # a time is no length
        "meetings after more than 3 delegations spoke",  # nothing that is counted of a record
        "meetings on 3 May or more",
    ],
)
def test_without_a_bound_and_a_number_nothing_is_bounded(text: str) -> None:
    """A number without 'more', 'less' or 'with', a bound without a number, a noun that is not counted."""
    assert offers(text, "extent") == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("meetings of three days or more", (2, 6)),
        ("meetings of at least 2 days in Oslo", (2, 6)),
        ("meetings longer than 2 days", (1, 5)),
    ],
)
def test_the_words_of_a_bound_belong_to_it(text: str, span: tuple[int, int]) -> None:
    """Those before the number and those behind the noun."""
    (found,) = offers(text, "extent")
    assert (found.start, found.end) == span


def test_an_extent_finds_the_records_that_reach_it() -> None:
    """The one meeting with two documents; those with one or none stay out."""
    (found,) = offers("meetings with more than one document", "extent")
    assert found.where is not None
    assert ids(found.where) == ["canada-som-1"]


def test_any_document_is_at_least_one() -> None:
    """'A document' that was adopted may be any, 'the document' is a known one."""
    (found,) = offers("meetings that adopted a document", "extent")
    assert found.where == Holding("document", 1, None)
    for said in ("meetings that adopted documents", "meetings with papers", "meetings that have documents"):
        assert [one.where for one in offers(said, "extent")] == [Holding("document", 1, None)]
    assert offers("meetings that adopted the document", "extent") == []
    assert offers("meetings that spoke of a document", "extent") == []


@pytest.mark.parametrize(
    ("text", "iso", "meetings"),
    [
        ("pledges in pounds", "GBP", ["uk-som-1"]),
        ("what was pledged in Canadian dollars", "CAD", ["canada-som-1"]),
        ("pledged in yen", "JPY", []),
    ],
)
def test_a_currency_bounds_pledges(text: str, iso: str, meetings: list[str]) -> None:
    """Meetings with a pledge in it, not those with as much in another."""
    found = offers(text, "currency")
    assert {one.key for one in found} == {iso}
    for one in found:
        assert one.where == Some(Sort.PLEDGE, Has("currency", (iso,)))
        assert ids(one.where) == meetings


@pytest.mark.parametrize(
    "text",
    ["meetings held in pounds", "a pledge of 5 million yen", "a pledge of 20 euros", "pledges in money"],
)
def test_a_currency_alone_is_one_of_pledges(text: str) -> None:
    """Where no pledge is spoken of it says nothing; beside a number it is part of the sum."""
    assert offers(text, "currency") == []
