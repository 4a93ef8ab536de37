from __future__ import annotations

from dataclasses import replace

from bot.telling.told import Stated
from store.records import Party
from tests.bot.telling.world import (
    BLOC,
    DIALOGUE_1,
    FUND,
    JAPAN,
    PLAN,
    TREATY,
    UNION,
    lacking,
    text,
    told,
    values,
)


def test_partners_are_told() -> None:
    assert values(DIALOGUE_1, "partners") == ("Japan",)
    assert lacking(JAPAN, "partners") == "its partners"


def test_a_programme_without_partner_is_aseans_own() -> None:
    assert values(FUND.__class__("x", "X", FUND.kind, "A fund.", FUND.sources), "partners") == ("ASEAN",)


def test_who_pays_is_told() -> None:
    assert text(PLAN, "funders") == "A plan of 12 actions, paid for by Japan"
    assert lacking(FUND, "funders") == "who pays for it"


def test_the_countries_of_a_list_are_its_members() -> None:
    assert set(values(TREATY, "members")) == {"Malaysia", "Japan", "Thailand"}
    assert text(BLOC, "members").startswith("The Pacific Alliance (Chile, Colombia, Mexico and Peru)")


def test_members_that_no_sentence_lists_are_not_recorded() -> None:
    assert lacking(UNION, "members") == "any members of it"
    assert lacking(JAPAN, "members") == "any members of it"


def test_the_parties_recorded_are_the_members_whatever_a_sentence_lists() -> None:
    bound = replace(TREATY, parties=(Party(partner="japan"), Party(country="thailand")))
    assert values(bound, "members") == ("Japan", "Thailand", "2")


def test_a_sentence_on_its_parties_is_told_where_none_lists_them() -> None:
    """Where there is no such sentence either, it is not recorded which countries are in it."""
    fund = replace(FUND, summary="A fund. Its parties meet in May.")
    assert text(fund, "members") == "A fund. Its parties meet in May"
    assert lacking(FUND, "members") == "which countries are in it"


def test_the_parties_are_told_with_the_page_of_the_first() -> None:
    """Which says of all of them, as a rule."""
    parties = (Party(partner="japan", source="https://example.org/a"), Party(country="thailand"))
    found = told(replace(TREATY, parties=parties), "members")
    assert isinstance(found, Stated)
    assert found.source == "https://example.org/a"


def test_a_sentence_that_says_what_a_partner_does_goes_before_the_partners() -> None:
    """Where the question speaks of it; else the partners are told with their records."""
    assert text(PLAN, "partners", "who paid for it") == "A plan of 12 actions, paid for by Japan"
    assert text(PLAN, "partners") == "With Japan"
