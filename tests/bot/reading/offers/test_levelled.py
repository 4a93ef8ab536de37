"""Partners at a level of partnership in a time."""

from __future__ import annotations

import pytest

from bot.reading.offers.offer import Offer
from store.kinds import Kind, Ref
from store.query.condition import both
from tests.bot.reading.proposed import said, scene


def _offers(text: str) -> list[Offer]:
    return [one for one in said(text).offers if one.sort in ("level at", "levelled")]


def _standing(text: str) -> set[str]:
    where = both(*(one.where for one in _offers(text) if one.where is not None))
    mask, engine = scene().engine.mask(where), scene().engine
    return {ref.id for at, ref in enumerate(engine.refs) if mask >> at & 1}


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("which countries were strategic partners in 2012", "china india japan republic-of-korea"),
        ("strategic partners before 2004", "china"),
        ("comprehensive strategic partners as of 2021", "australia china"),
        ("comprehensive strategic partners by the end of 2021", "australia china"),
        ("sectoral dialogue partners in 1993", "india pakistan"),
        ("sectoral dialogue partners in 1998", "pakistan"),
    ],
)
def test_who_came_to_a_level_by_a_time_and_had_not_left_it(text: str, partners: str) -> None:
    """A strategic partner stays one on becoming a comprehensive one; whoever got the status of a Dialogue
    Partner is no sectoral one any more."""
    assert _standing(text) == set(partners.split())


@pytest.mark.parametrize(
    "text",
    [
        "which countries became strategic partners in 2012",  # a step in the year
        "meetings with strategic partners in 2012",  # the time is that of the meetings
        "strategic partners",  # no time
        "strategic partnership in 2012",  # no partners
    ],
)
def test_no_level_in_a_time_is_meant_otherwise(text: str) -> None:
    """Nothing is offered."""
    assert not _offers(text)


def test_who_stands_at_a_level_today_need_not_be_known_since_when() -> None:
    """The status that a partner has tells it: the Netherlands' is of no known day."""
    partners = "chile france germany italy netherlands peru"
    assert _standing("which countries are development partners today") == set(partners.split())


def test_the_time_of_a_level_bears_out_the_partner() -> None:
    """One that had come to some level by then; where a level of meetings is asked for, none."""
    (found,) = [
        one for one in said("level of partnership with Japan in 2015").offers if one.sort == "leveltime"
    ]
    at = scene().engine.at
    assert found.credit[at[Ref(Kind.PARTNER, "japan")]] == 1.0
    assert found.credit[at[Ref(Kind.PARTNER, "united-kingdom")]] == 0.0
    assert not [one for one in said("level of the meeting in 2015").offers if one.sort == "leveltime"]
