from __future__ import annotations

from dataclasses import replace

from store.records import Adoption, Instrument, Step
from tests.bot.telling.world import (
    CENTRE,
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    JAPAN,
    NETWORK,
    PLAN,
    TREATY,
    UNION_TALK,
    day,
    lacking,
    text,
    values,
)


def test_a_meeting_is_told_by_city_and_country() -> None:
    assert values(DIALOGUE_1, "where") == ("Tokyo",)
    assert text(DIALOGUE_1, "where") == "In Tokyo, Japan, 6 to 7 July 2022"


def test_a_virtual_meeting_is_told_as_such() -> None:
    assert values(UNION_TALK, "where") == ("virtual",)


def test_a_country_is_no_city() -> None:
    assert lacking(DIALOGUE_2, "where", "which city") == "the city, only the country, Malaysia"
    assert text(DIALOGUE_2, "where") == "In Malaysia (the city is not recorded), June 2023"


def test_the_building_is_told_apart_from_the_city() -> None:
    assert values(DIALOGUE_1, "venue") == ("the Grand Hotel",)
    assert lacking(DIALOGUE_2, "venue") == "the building"


def test_the_place_of_adoption_is_not_the_seat() -> None:
    assert values(PLAN, "where") == ("Tokyo",)
    assert text(TREATY, "where") == "At the Old Summit; its city is not recorded"
    assert lacking(NETWORK, "seat") == "its seat"


def test_a_seat_is_told_where_the_question_names_one() -> None:
    assert values(FUND, "where", "where is the secretariat based") == ("Tokyo",)


def test_a_body_sits_in_its_place() -> None:
    assert values(CENTRE, "where") == ("Tokyo",)


def test_a_step_was_taken_where_its_meeting_met() -> None:
    assert values(JAPAN, "where", steps=frozenset({"comprehensive"})) == ("Malaysia",)
    assert lacking(JAPAN, "where", steps=frozenset({"treaty"})) == "where that was"


def test_an_agreement_has_no_seat_unless_one_is_asked_for() -> None:
    """Where it was adopted is told, and its secretariat where the question names that."""
    plan = replace(PLAN, summary="A plan. Its secretariat sits in Malaysia.")
    assert values(plan, "where") == ("Tokyo",)
    assert values(plan, "where", "where is its secretariat") == ("Malaysia",)


def test_a_fund_is_where_it_sits_and_was_signed_where_it_was_adopted() -> None:
    """'Where is it' and 'where was it signed' are two questions."""
    fund = replace(FUND, adopted=Adoption(day("2019"), "Old Summit", place="malaysia"))
    assert values(fund, "where") == ("Tokyo",)
    assert values(fund, "where", "where was it signed") == ("Malaysia",)


def test_a_step_was_taken_where_the_name_of_its_meeting_says() -> None:
    """Though that is no record."""
    step = Step("Mission opened", day("2001"), "Forum in Tokyo")
    assert values(replace(JAPAN, history=(step,)), "where", "mission") == ("Tokyo",)


def test_a_building_is_told_with_its_city() -> None:
    """Alone where that is not recorded."""
    assert text(DIALOGUE_1, "venue") == "At the Grand Hotel, Tokyo, Japan"
    assert text(replace(DIALOGUE_1, places=()), "venue") == "At the Grand Hotel"


def test_an_agreement_was_signed_where_its_texts_were() -> None:
    """Each by its name where there are several, and none of those whose place is not recorded."""
    goods = Instrument("Agreement on Goods", signed=day("2009"), place="malaysia")
    services = Instrument("Agreement on Services", signed=day("2014"))
    unplaced = replace(TREATY, adopted=None, summary="A treaty.", instruments=(services,))
    assert lacking(unplaced, "where") == "its place"
    assert text(replace(unplaced, instruments=(goods,)), "where") == "In Malaysia"
    assert text(replace(unplaced, instruments=(goods, services)), "where") == "Agreement on Goods: Malaysia"
