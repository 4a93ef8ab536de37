"""Who took a step at a meeting, who chaired one, who pledged how much."""

from __future__ import annotations

import pytest

from store.query.condition import Has, Holding, Linked, Some, both
from store.query.mask import bits
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.reading.planted import ids, offers, readings
from tests.bot.reading.proposed import said, scene


@pytest.mark.parametrize(
    ("text", "number", "partners"),
    [
        ("who was given partner status at the 54th AMM", 54, ["united-kingdom"]),
        ("who became a development partner at the 49th AMM", 49, ["germany"]),
        ("which country became a dialogue partner at the 53rd AMM", 53, []),
    ],
)
def test_partners_are_told_by_the_meeting_at_which_they_took_a_step(
    text: str, number: int, partners: list[str]
) -> None:
    """Those with a step at the very meeting of that number in the series."""
    (found,) = offers(text, "occasion")
    met = both(Has("ordinal", (number,)), Has("series", ("amm",)))
    assert found.where == Some(Sort.STEP, Linked("meeting", Select(Sort.MEETING, met)))
    assert ids(found.where) == partners


def test_who_reached_a_level_in_a_time_reached_no_other() -> None:
    """A step to a comprehensive strategic partnership is none to a strategic one, though it says so, too."""
    engine = scene().engine
    (found,) = (
        one for one in said("who became a strategic partner after 2015").offers if one.sort == "steptime"
    )
    assert found.where
    partners = {engine.refs[at].id for at in bits(engine.mask(found.where))}
    assert partners == {"canada", "european-union", "russia"}


def test_a_step_that_speaks_of_a_status_is_none_to_it() -> None:
    """The UAE's committee as a sectoral partner first met in 2023; it became one a year before."""
    (found,) = [one for one in said("who was made sectoral partner in 2023").offers if one.sort == "steptime"]
    assert found.where
    engine = scene().engine
    assert {engine.refs[at].id for at in bits(engine.mask(found.where))} == {"morocco", "south-africa"}


@pytest.mark.parametrize(
    "text",
    [
        "who was at the 54th AMM",  # nobody became anything
        "dialogue partners at the 54th AMM",  # they were there
        "who was given a present at the 54th AMM",  # no standing is spoken of
        "who became a dialogue partner at the AMM",  # which one?
        "who became a dialogue partner 54 years after the AMM",  # a number that counts years
    ],
)
def test_a_meeting_tells_no_partners_without_a_step_and_a_number(text: str) -> None:
    """A word of becoming, a standing and a numbered meeting are each needed."""
    assert offers(text, "occasion") == []


@pytest.mark.parametrize(
    ("text", "side", "meetings"),
    [
        ("meetings chaired by Canada", "canada", ["canada-som-1"]),
        ("meetings co-chaired by the UK", "united-kingdom", ["uk-som-1"]),
        ("when did Viet Nam hold the chair", "viet-nam", ["uk-som-1"]),
        ("meetings chaired by Japan", "japan", []),
    ],
)
def test_a_chair_is_somebody_of_a_country(text: str, side: str, meetings: list[str]) -> None:
    """Whoever else of that country was there held no chair."""
    (found,) = offers(text, "chairside")
    assert found.key == side
    assert found.where == Some(Sort.ATTENDANCE, both(Has("chaired", ("yes",)), Has("side", (side,))))
    assert ids(found.where) == meetings


@pytest.mark.parametrize("text", ["meetings with Canada", "Canada was at the table", "who chaired the AMM"])
def test_no_chair_is_meant_where_none_is_spoken_of_beside_a_country(text: str) -> None:
    """A country alone, or a chair alone, tells nothing of whose chair it was."""
    assert offers(text, "chairside") == []


def test_a_country_far_from_the_chair_did_not_hold_it() -> None:
    """The word must stand beside the country."""
    found = offers(
        "who held the chair in those years when all others of the north but Japan came", "chairside"
    )
    assert found == []


@pytest.mark.parametrize(
    ("text", "least", "currency", "meetings"),
    [
        ("who pledged GBP 1.5 million", 1_500_000, "GBP", ["uk-som-1"]),
        ("who pledged 1.5 million Canadian dollars", 1_500_000, "CAD", ["canada-som-1"]),
        ("a pledge of 2 million pounds", 2_000_000, "GBP", []),
        ("a pledge of 1.5 million dollars", 1_500_000, "", ["canada-som-1", "uk-som-1"]),
    ],
)
def test_an_amount_is_that_of_a_pledge(text: str, least: int, currency: str, meetings: list[str]) -> None:
    """Exactly so much in its currency; in any, where the words leave it open."""
    exact = Holding("amount", least, least)
    (found,) = offers(text, "amount")
    assert found.where == Some(Sort.PLEDGE, both(exact, Has("currency", (currency,))) if currency else exact)
    assert ids(found.where) == meetings


def test_an_amount_is_none_where_no_pledge_is_spoken_of() -> None:
    """A sum may be that of anything: trade, a budget."""
    assert offers("trade of 1.5 million pounds with the UK", "amount") == []


def test_an_amount_takes_all_its_words() -> None:
    """Its currency too, on whichever side it stands."""
    assert [(one.start, one.end) for one in offers("who pledged GBP 1.5 million then", "amount")] == [(2, 6)]
    assert [(one.start, one.end) for one in offers("who pledged 2 million pounds then", "amount")] == [(2, 5)]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("list meetings chaired by Canada", {"canada-som-1"}),
        ("list meetings at which GBP 1.5 million was pledged", {"uk-som-1"}),
    ],
)
def test_meetings_by_chair_and_amount_are_among_the_readings(text: str, meetings: set[str]) -> None:
    """With every other room in the running."""
    assert meetings in [{ref.id for ref in one.refs} for one in readings(text)]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("which SOMs had a chair from Canada or from Japan", ["canada", "japan"]),
        ("held in May, a Canadian in the chair", ["canada"]),
        ("meetings in Canada without a chair", []),
    ],
)
def test_a_chair_has_a_nationality(text: str, sides: list[str]) -> None:
    """Those joined by 'or' each; 'a Canadian' is somebody, who is likelier meant than the partner."""
    found = offers(text, "chairside")
    assert [one.key for one in found if one.prior > 1.0] == sides
    assert all(one.prior < 1.0 for one in offers("a Canadian in the chair", "partner"))


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("who became a dialogue partner in 1977", {"canada", "european-union", "japan", "united-states"}),
        ("who turned sectoral dialogue partner in 2023", {"morocco", "south-africa"}),
    ],
)
def test_who_came_to_a_level_in_a_time_is_known_by_the_level(text: str, partners: set[str]) -> None:
    """Though the step that made it one says so in other words."""
    engine = scene().engine
    (found,) = (one for one in said(text).offers if one.sort == "steptime")
    assert found.where
    assert {engine.refs[at].id for at in bits(engine.mask(found.where))} == partners


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("whom did Indonesia coordinate from 2021 to 2024", {"united-states"}),
        ("whom did Indonesia coordinate in 2022", {"united-states"}),
        ("whom did Indonesia coordinate from 2020 to 2023", {"russia", "united-states"}),
    ],
)
def test_a_span_is_that_of_a_coordination_where_one_has_its_years(text: str, partners: set[str]) -> None:
    """Else of all that ran at some time of it."""
    engine = scene().engine
    found = [one for one in said(text).offers if one.sort == "coordtime" and one.key[0] == "indonesia"]
    assert found[0].where
    assert {engine.refs[at].id for at in bits(engine.mask(found[0].where))} == partners
