"""Which sets a text may mean, over the packaged catalogue."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from bot.reading.scene import Scene
from bot.reading.sets.sets import best_sets
from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.query.condition import Any, Beside, Condition, Has, Holding, Not, Some, Within, both
from store.query.query import Select
from store.query.sort import Sort
from store.reading import read_packaged

TODAY = date(2026, 11, 21)
SUMMITS, RUSSIA = Has("level", ("summit",)), Has("partner", ("russia",))
OFFICIALS = Has("level", ("senior-officials",))
JAPAN, KOREA, CHINA = (Has("partner", (id_,)) for id_ in ("japan", "republic-of-korea", "china"))
RUSSIAN = Has("series", ("asean-russia-summit",))
VIRTUAL = Has("mode", ("virtual",))


@cache
def scene() -> Scene:
    catalogue = Catalogue(read_packaged())
    return Scene(catalogue, Matcher(catalogue_names(catalogue)))


def first(text: str, sort: Sort = Sort.MEETING) -> int:
    """The set that a text is read as."""
    found = best_sets(scene().read(text, TODAY), scene().rows, sort)
    return found[0].mask if found else 0


def mask(*conditions: Condition, sort: Sort = Sort.MEETING) -> int:
    return scene().engine.mask(both(*conditions)) & scene().engine.of_sort[sort]


def in_year(year: int, field: str = "date") -> Within:
    return Within(field, date(year, 1, 1), date(year, 12, 31))


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("summits with Russia", (SUMMITS, RUSSIA)),
        ("ASEAN-Russia summits", (RUSSIAN,)),
        ("Russia SOMs", (Has("series", ("asean-russia-som",)),)),
        ("leaders' meetings with Japan", (SUMMITS, JAPAN)),
        ("JCC meetings with India", (Has("series", ("asean-india-jcc",)),)),
        ("senior officials' meetings with Russia", (OFFICIALS, RUSSIA)),
        ("meetings of the officials with China", (OFFICIALS, CHINA)),
        ("meetings of the senior officials with China in 2016", (OFFICIALS, CHINA, in_year(2016))),
        ("meetings on human rights in 2018", (Has("topic", ("human-rights",)), in_year(2018))),
        ("meetings with China about armed forces", (CHINA, Has("topic", ("defence",)))),
    ],
)
def test_names(text: str, conditions: tuple[Condition, ...]) -> None:
    """A level beside a partner is a level; a series' name is the series, also where its words stand apart; a
    topic is known by its name in the plural."""
    assert first(text) == mask(*conditions)


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("meetings in Singapore, leave Russia out", (Has("place", ("singapore",)), Not(RUSSIA))),
        ("meetings in 2018, Russia not included", (in_year(2018), Not(RUSSIA))),
        ("meetings in 2018 that Japan did not attend", (in_year(2018), Not(JAPAN))),
        ("meetings with Russia below summit level", (RUSSIA, Not(SUMMITS))),
        (
            "meetings with China hosted by countries that are not members of ASEAN",
            (CHINA, Not(Has("region", ("asean",))), Holding("country", 1, None)),
        ),
        ("meetings with Russia other than the summits", (RUSSIA, Not(SUMMITS))),
        ("2019 meetings without Japan or Korea", (in_year(2019), Not(JAPAN), Not(KOREA))),
        (
            "meetings in 2012, ASEAN's own summits excluded",
            (in_year(2012), Not(both(Holding("partner", 0, 0), SUMMITS))),
        ),
    ],
)
def test_ruled_out(text: str, conditions: tuple[Condition, ...]) -> None:
    """Words before or after a meaning rule it out, with what is joined to it, and no further."""
    assert first(text) == mask(*conditions)


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("summits with Russia, commemorative ones included", (SUMMITS, RUSSIA)),
        ("virtual meetings with Russia (any format, ARF too)", (VIRTUAL, RUSSIA)),
        ("meetings in 2021, whatever the partner", (in_year(2021),)),
        ("meetings in March 2021 (any partner)", (Within("date", date(2021, 3, 1), date(2021, 3, 31)),)),
        ("summits with Japan, with or without Korea", (SUMMITS, JAPAN)),
        ("summits in Cebu (own and with partners)", (SUMMITS, Has("place", ("cebu",)))),
        (
            "meetings with Canada between 2019 and 2022, both years included",
            (Has("partner", ("canada",)), Within("date", date(2019, 1, 1), date(2022, 12, 31))),
        ),
    ],
)
def test_let_in(text: str, conditions: tuple[Condition, ...]) -> None:
    """What is let in besides, or is said not to matter, narrows nothing."""
    assert first(text) == mask(*conditions)


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("meetings with Japan or Korea in 2004", (Any((JAPAN, KOREA)), in_year(2004))),
        ("meetings with both Japan and Korea in 2004", (JAPAN, KOREA, in_year(2004))),
        ("meetings with China in 2024 and 2025", (CHINA, Any((in_year(2024), in_year(2025))))),
        (
            "summits that Myanmar hosted in 2013 and in 2014",
            (SUMMITS, Has("place", ("myanmar",)), Any((in_year(2013), in_year(2014)))),
        ),
        ("meetings with Japan, ASEAN's own and with partners", (JAPAN,)),
    ],
)
def test_joined(text: str, conditions: tuple[Condition, ...]) -> None:
    """'or' widens; 'and' widens only what a record has but one of."""
    assert first(text) == mask(*conditions)


@pytest.mark.parametrize(
    ("text", "place", "partner"),
    [
        ("meetings with Canada in Canada", "canada", "canada"),
        ("meetings on Russian soil", "russia", None),
        ("meetings that Japan hosted", "japan", None),
        ("meetings inside China", "china", None),
    ],
)
def test_placed(text: str, place: str, partner: str | None) -> None:
    """A country is the host where the words around it say so."""
    conditions: list[Condition] = [Has("place", (place,))]
    assert first(text) == mask(*conditions, *([Has("partner", (partner,))] if partner else []))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("meetings in Spain, Germany or Italy", ("spain", "germany", "italy")),
        ("meetings held in Thailand or Japan", ("thailand", "japan")),
        ("summits in Russia and India", ("russia", "india")),
    ],
)
def test_placed_in_a_row(text: str, places: tuple[str, ...]) -> None:
    """What is joined to the name of a host is one as well."""
    hosts = Any(tuple(Has("place", (place,)) for place in places))
    assert first(text) == mask(hosts, *([SUMMITS] if "summits" in text else []))


@pytest.mark.parametrize(
    "text",
    [
        "meetings with Switzerland without those of the Joint Sectoral Cooperation Committee",
        "meetings with Switzerland not counting the joint sectoral cooperation committee",
        "meetings with Switzerland except the sectoral committee",
    ],
)
def test_committees_of_any_partner(text: str) -> None:
    """Words that the names of several series hold in a row mean them all, and no standing."""
    swiss = mask(Has("partner", ("switzerland",)))
    assert first(text) == swiss & ~mask(Has("series", ("asean-switzerland-jscc",)))


def test_relative() -> None:
    """A meeting that is described bounds the set, and no word of it is a condition of its own."""
    after, before = (
        Beside("date", side, Select(Sort.MEETING, Has("id", (id_,))))
        for side, id_ in (("after", "asean-summit-20"), ("before", "asean-summit-25"))
    )
    assert first("summits after the 20th ASEAN Summit and before the 25th ASEAN Summit") == mask(
        SUMMITS, after, before
    )


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("programmes beginning in 2016", (in_year(2016, "begin"),)),
        ("plans and frameworks that expire in 2028", (in_year(2028, "end"),)),
        ("programmes not adopted in 2015", (Not(in_year(2015)),)),
        ("funds with Japan and Korea", (Has("kind", ("fund",)), JAPAN, KOREA)),
        ("programmes adopted at the 27th ASEAN Summit", (Has("meeting", ("asean-summit-27",)),)),
        (
            "programmes with a period that begins in 2021",
            (in_year(2021, "begin"), Within("end", None, None)),
        ),
        ("vision statements with Japan", (Has("kind", ("vision",)), JAPAN)),
        ("funds ASEAN shares with one partner only", (Has("kind", ("fund",)), Holding("partner", 1, 1))),
        ("plans, declarations, funds, whatever, adopted in Tokyo", (Has("place", ("tokyo",)),)),
    ],
)
def test_programmes(text: str, conditions: tuple[Condition, ...]) -> None:
    """The word beside a time tells which time of a programme it is."""
    assert first(text, Sort.PROGRAMME) == mask(*conditions, sort=Sort.PROGRAMME)


def test_given_name() -> None:
    """Somebody is found by one name, in the chair where the words say so."""
    chaired = Some(Sort.ATTENDANCE, both(Has("person", ("prayut-chan-o-cha",)), Has("chaired", ("yes",))))
    assert first("Prayut in the chair in 2019") == mask(chaired, in_year(2019))


def test_standing() -> None:
    """A standing of several words is one standing."""
    where = Has("status", ("sectoral-dialogue-partner",))
    assert first("sectoral dialogue partners", Sort.PARTNER) == mask(where, sort=Sort.PARTNER)


def test_hostile() -> None:
    """However long a text is, few words of it become conditions."""
    text = "meetings with Japan or Korea not in Canada before 2012 and " * 60
    found = best_sets(scene().read(text, TODAY), scene().rows, Sort.MEETING)
    assert all(len(one.used) <= 10 for one in found)


@pytest.mark.parametrize("text", ["meetings coming up this month", "meetings coming up in November"])
def test_times_without_an_end_bound_others(text: str) -> None:
    """They make no row of alternatives: nothing of next year is this month."""
    later = mask(Within("date", date(2027, 1, 1), None))
    assert later
    assert not first(text) & later


def test_times_in_a_row_are_alternatives() -> None:
    """'2018 2019' is both."""
    years = (Within("date", date(year, 1, 1), date(year, 12, 31)) for year in (2018, 2019))
    assert first("meetings in 2018 2019") == mask(Any(tuple(years)))
