"""Queries in plain words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.phrase import Phrase
from store.catalogue import Catalogue
from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Linked,
    Not,
    Says,
    Some,
    Within,
    both,
)
from store.query.fields import FIELDS
from store.query.query import Count, Holds, Peak, Pick, Query, Select, Tally
from store.query.sort import Sort
from store.reading import read_packaged

PHRASE = Phrase(Catalogue(read_packaged()))
CANADA, JAPAN = Has("partner", ("canada",)), Has("partner", ("japan",))
RUSSIA, SUMMITS = Has("partner", ("russia",)), Has("level", ("summit",))
TODAY = date(2026, 11, 21)


def years(field: str, first: int | None, last: int | None) -> Within:
    return Within(field, date(first, 1, 1) if first else None, date(last, 12, 31) if last else None)


def running(day_from: date, day_to: date) -> Condition:
    return both(Within("begin", None, day_to), Within("end", day_from), Has("sort", ("programme",)))


def of(sort: Sort, *conditions: Condition) -> str:
    return PHRASE.of(Select(sort, both(*conditions) if conditions else All()))


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ((), "Meetings"),
        (
            (CANADA, Has("place", ("canada",)), years("date", 2010, None)),
            "Meetings with Canada held in Canada since 2010",
        ),
        ((Has("series", ("asean-uk-som",)),), "ASEAN-UK Senior Officials' Meetings"),
        ((Has("series", ("asean-us-pmc",)),), "ASEAN Post Ministerial Conferences with the United States"),
        ((SUMMITS, RUSSIA), "Summits with Russia"),
        ((RUSSIA, Holding("partner", 1, 1)), "Meetings with Russia alone"),
        ((CANADA, JAPAN), "Meetings with Canada and Japan"),
        ((Any((CANADA, JAPAN)),), "Meetings with Canada or Japan"),
        ((Holding("partner", 0, 0), SUMMITS), "Summits without a partner"),
        ((Holding("partner", 0, 0),), "ASEAN's own meetings"),
        ((Holding("partner", 1, None),), "Meetings with a partner"),
        ((Not(CANADA),), "Meetings not with Canada"),
        ((JAPAN, Not(SUMMITS)), "Meetings with Japan, other than summits"),
        (
            (JAPAN, Not(Has("place", ("japan",))), Not(CANADA)),
            "Meetings with Japan, not held in Japan, not with Canada",
        ),
        ((Not(All((SUMMITS, RUSSIA))),), "Meetings other than summits with Russia"),
        (
            (Has("region", ("asean",)), Has("mode", ("hybrid",))),
            "Meetings held in an ASEAN country held in hybrid form",
        ),
        ((Has("topic", ("food-security",)),), "Meetings about food security"),
        ((Says("commemorativ", named=True),), "Meetings with “commemorative” in the name"),
        ((Not(Says("commemorativ", named=True)),), "Meetings without “commemorative” in the name"),
        (
            (Has("ordinal", (3, 4, 5)), Has("series", ("amm",))),
            "ASEAN Foreign Ministers' Meetings no. 3 to 5",
        ),
        ((years("date", 1990, 1999),), "Meetings in the 1990s"),
        ((Any((years("date", 2019, 2019), years("date", 2021, 2021))),), "Meetings in 2019 or in 2021"),
    ],
)
def test_meetings(conditions: tuple[Condition, ...], words: str) -> None:
    """Meetings are named by series or level, then come partners, places and times, what is ruled out last."""
    assert of(Sort.MEETING, *conditions) == words


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        (
            (
                Has("kind", ("plan-of-action",)),
                JAPAN,
                running(date(2012, 1, 1), date(2012, 12, 31)),
                Not(Has("partner", ("china",))),
            ),
            "Plans of action with Japan in force in 2012, not with China",
        ),
        ((both(years("begin", 2016, 2016), years("end", 2020, 2020)),), "Programmes for 2016–2020"),
        ((years("date", 2004, 2008),), "Programmes adopted from 2004 to 2008"),
        ((years("end", 2025, 2025), Has("kind", ("fund",))), "Funds ending in 2025"),
        ((years("end", None, 2025),), "Programmes ending by 2025"),
        ((years("end", 2029, None),), "Programmes ending from 2029 on"),
        ((Has("meeting", ("asean-summit-47",)),), "Programmes adopted at the 47th ASEAN Summit"),
        ((running(TODAY, TODAY),), "Programmes in force on 21 November 2026"),
    ],
)
def test_programmes(conditions: tuple[Condition, ...], words: str) -> None:
    """Programmes are named by kind; their years are said as one."""
    assert of(Sort.PROGRAMME, *conditions) == words


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ((Has("status", ("development-partner",)),), "Development Partners"),
        ((Not(Has("status", ("development-partner",))),), "Partners other than Development Partners"),
        ((Holding("partner", 0, 0),), "Partners"),
        ((Has("region", ("europe",)),), "Partners in Europe"),
        (
            (Some(Sort.STEP, both(All((Says("treaty"), Says("amity"))), years("date", 2004, 2004))),),
            "Partners that joined the Treaty of Amity and Cooperation in 2004",
        ),
        (
            (Some(Sort.COORDINATOR, Has("within", ("philippines",))),),
            "Partners coordinated by the Philippines",
        ),
    ],
)
def test_partners(conditions: tuple[Condition, ...], words: str) -> None:
    """Partners are named by their standing, and are never said to be without a partner."""
    assert of(Sort.PARTNER, *conditions) == words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (
            Select(Sort.FACT, both(Has("owner", ("asean",)), Has("about", ("motto",)))),
            "Facts of the Association of Southeast Asian Nations about its motto",
        ),
        (Select(Sort.PROGRAMME, Has("state", ("in-force",))), "Programmes in force"),
        (Select(Sort.PROGRAMME, Has("form", ("treaty",))), "Programmes that are treaties"),
        (
            Holds(Select(Sort.PROGRAMME, Has("id", ("asean-charter",))), Has("state", ("in-force",))),
            "ASEAN Charter: in force",
        ),
    ],
)
def test_facts_and_agreements(query: Query, words: str) -> None:
    """What is recorded of ASEAN and of agreements is said in words, too."""
    assert PHRASE.of(query) == words


@pytest.mark.parametrize("field", sorted(name for name, field in FIELDS.items() if field.slug))
def test_slugs(field: str) -> None:
    """A slug that has no words of its own is said as it is."""
    assert "some slug" in of(Sort.PROGRAMME, Has(field, ("some-slug",))).casefold()


def test_standings() -> None:
    """Meetings with partners of a standing name it in the plural."""
    standing = Has("status", ("sectoral-dialogue-partner",))
    met = Any((standing, Linked("partner", Select(Sort.PARTNER, standing))))
    assert of(Sort.MEETING, met) == "Meetings with Sectoral Dialogue Partners"


def test_chair() -> None:
    """Who presided is told from who attended."""
    chaired = Some(Sort.ATTENDANCE, All((Has("person", ("lee-hsien-loong",)), Has("chaired", ("yes",)))))
    assert of(Sort.MEETING, chaired) == "Meetings chaired by Lee Hsien Loong"
    assert of(Sort.MEETING, Has("person", ("lee-hsien-loong",))) == "Meetings attended by Lee Hsien Loong"


def test_beside() -> None:
    """A time that another meeting sets names it."""
    after = Beside("date", "after", Select(Sort.MEETING, Has("id", ("asean-summit-20",))))
    assert of(Sort.MEETING, SUMMITS, after) == "Summits after the 20th ASEAN Summit"


RUSSIAN = both(RUSSIA, SUMMITS)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Pick(Select(Sort.MEETING, RUSSIAN), "date", 0), "The first of the summits with Russia"),
        (
            Pick(Select(Sort.MEETING, both(RUSSIAN, Within("date", None, TODAY))), "date", -1),
            "The latest of the summits with Russia",
        ),
        (
            Pick(Select(Sort.MEETING, both(RUSSIAN, Within("date", date(2026, 11, 22)))), "date", 0),
            "The next of the summits with Russia",
        ),
        (Peak(Select(Sort.MEETING, RUSSIAN), "days"), "The longest of the summits with Russia"),
        (
            Peak(Select(Sort.MEETING, RUSSIAN), "document", most=False),
            "Those of the summits with Russia with the fewest documents",
        ),
        (Tally(Select(Sort.MEETING, RUSSIAN), "city"), "Most frequent city among the summits with Russia"),
        (Count(Select(Sort.MEETING, RUSSIAN)), "Summits with Russia"),
        (Count(Select(Sort.MEETING, RUSSIAN), "city"), "Cities of summits with Russia"),
        (Holds(Select(Sort.MEETING, RUSSIAN), All()), "Summits with Russia"),
        (
            Holds(Select(Sort.MEETING, Has("id", ("asean-summit-48",))), Has("place", ("manila",))),
            "48th ASEAN Summit: held in Manila",
        ),
    ],
)
def test_made(query: Query, words: str) -> None:
    """What is made of a set says so around its words; bounds that today sets are not said."""
    assert PHRASE.of(query) == words


def test_condition() -> None:
    """A condition by itself is what would follow the noun."""
    assert PHRASE.condition(Not(CANADA)) == "not with Canada"
