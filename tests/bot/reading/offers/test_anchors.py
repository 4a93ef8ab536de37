"""What tells a time besides meetings: a step of a partner, a programme."""

from __future__ import annotations

import pytest

from bot.reading.offers.anchors import Taken, programme_meant, step_taken
from bot.reading.offers.offer import Offer
from tests.bot.reading.planted import said, scene
from tests.bot.reading.world import day


def taken(text: str, begin: int = 0, end: int | None = None) -> Taken | None:
    """The step that the words between two places tell."""
    read = said(text)
    return step_taken(read.text, read.offers, scene().content, begin, len(read.text) if end is None else end)


def programme(text: str, begin: int = 0, end: int | None = None) -> Offer | None:
    """The programme named between two places."""
    read = said(text)
    return programme_meant(read.offers, scene().catalogue, begin, len(read.text) if end is None else end)


@pytest.mark.parametrize(
    ("text", "partner", "date"),
    [
        ("the UK became a dialogue partner", "united-kingdom", "2021-08-02"),
        ("the UK was granted dialogue partner status", "united-kingdom", "2021-08-02"),
        ("Japan became a comprehensive strategic partner", "japan", "2023-09-06"),
        ("Japan became a strategic partner", "japan", "2011-11"),
        ("Canada acceded to the treaty of amity", "canada", "2010-07-23"),
        ("Germany got the status of a development partner", "germany", "2016-07"),
    ],
)
def test_words_tell_the_step_that_a_partner_took(text: str, partner: str, date: str) -> None:
    """The step into the very rank that is named, not an application for it, nor a lower or higher one."""
    found = taken(text)
    assert found is not None
    assert (found.partner, found.step.date) == (partner, day(date))


def test_the_partner_may_be_named_elsewhere() -> None:
    """Where the words name nobody, the only partner of the text took the step."""
    found = taken("meetings with the UK after it became a dialogue partner", 5)
    assert found is not None
    assert (found.partner, found.step.date) == ("united-kingdom", day("2021-08-02"))


def test_a_partner_within_the_words_comes_before_one_elsewhere() -> None:
    """Whoever is named beside the step took it, whoever else the text speaks of."""
    found = taken("meetings with Canada after the UK became a dialogue partner", 4)
    assert found is not None
    assert found.partner == "united-kingdom"


@pytest.mark.parametrize(
    "text",
    [
        "the UK and Canada became dialogue partners",  # two partners
        "it became a dialogue partner",  # nobody
        "the dialogue partner UK",  # nothing came about
        "the UK became famous",  # no step
        "the UK adopted and made a plan of action",  # a plan is no step
        "the UK became a sectoral dialogue partner",  # it never did
        "Norway became a sectoral dialogue partner",  # nobody knows when
    ],
)
def test_no_step_is_told_without_a_partner_a_change_and_a_date(text: str) -> None:
    """One partner, a word of becoming and a dated step are each needed."""
    assert taken(text) is None


def test_a_step_beyond_the_words_is_not_looked_at() -> None:
    """Only what stands between the two places is read."""
    text = "the UK became a dialogue partner"
    assert taken(text, 0, 4) is None
    assert taken(text, 3) is None


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("the UK became a dialogue partner in Da Nang", 6),
        ("the UK became a dialogue partner in 2021", 8),
        ("a dialogue partner was made of the UK", 8),
    ],
)
def test_the_words_of_a_step_end_behind_its_last(text: str, close: int) -> None:
    """Its time right behind belongs to it, a place does not; the partner and the change do."""
    found = taken(text)
    assert found is not None
    assert found.close == close


def test_a_programme_with_a_date_tells_a_time() -> None:
    """It is found by its name, at its place."""
    found = programme("summits after the Declaration on Clean Rivers")
    assert found is not None
    assert (found.key, found.end) == ("rivers", 7)


@pytest.mark.parametrize("text", ["summits after the Harbour Fund", "summits after the UK plan of action"])
def test_a_programme_without_a_date_tells_none(text: str) -> None:
    """One that was never adopted, as far as is known, anchors nothing."""
    assert programme(text) is None


def test_a_programme_is_looked_for_within_the_words_alone() -> None:
    """One named before or behind them is none of theirs."""
    text = "the Declaration on Clean Rivers and the summits"
    assert programme(text, 6) is None
    assert programme(text, 0, 4) is None
