from __future__ import annotations

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
