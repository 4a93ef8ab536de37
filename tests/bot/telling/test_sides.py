from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telling.focus import ASEAN
from bot.telling.sides import LEFT, SAID, SURE, called, sides_of, standing
from store.records import Attendance
from tests.bot.telling.world import DIALOGUE_1, UNION_TALK, ground


@pytest.mark.parametrize(
    ("one", "side", "sure"),
    [
        (Attendance(role="Minister of Japan"), "japan", SURE),
        (Attendance(role="Minister of Japan"), "tokyo", SURE),
        (Attendance(role="Minister of Japan"), ASEAN, 0),
        (Attendance(role="Ambassador to Japan", country="Malaysia"), "japan", SAID),
        (Attendance(role="Ambassador to Japan", country="Malaysia"), "malaysia", SURE),
        (Attendance(role="Secretary-General of ASEAN"), ASEAN, SURE),
        (Attendance(role="Director of Trade"), "japan", LEFT),
        (Attendance(role="Director of Trade"), "thailand", 0),
    ],
)
def test_a_side_is_told_by_country_then_role_then_by_what_is_left(
    one: Attendance, side: str, sure: int
) -> None:
    assert standing(one, DIALOGUE_1, side, ground()) == sure


def test_the_first_name_in_a_role_is_whose_it_is() -> None:
    role = "Foreign Minister of Malaysia, coordinator of ASEAN-EU relations"
    assert standing(Attendance(role=role), UNION_TALK, "european-union", ground()) == SAID
    assert standing(Attendance(role=role), UNION_TALK, ASEAN, ground()) == SURE


def test_the_city_of_a_meeting_is_no_side() -> None:
    assert sides_of(DIALOGUE_1, ground(sides=("tokyo",))) == ()


def test_a_member_is_meant_where_it_stands_beside_asean() -> None:
    assert sides_of(DIALOGUE_1, ground(sides=(ASEAN, "malaysia"))) == ("malaysia",)
    assert sides_of(DIALOGUE_1, ground(sides=(ASEAN,))) == (ASEAN,)


@pytest.mark.parametrize(
    ("one", "sure"),
    [
        (Attendance("ana"), SAID),
        (Attendance("ana", "Director of Trade"), SAID),
        (Attendance("ana", "Ambassador of Japan"), 0),
        (Attendance("ana", None, "Japan"), 0),
    ],
)
def test_at_a_meeting_of_its_own_who_bears_no_country_stands_for_asean(one: Attendance, sure: int) -> None:
    """Not who bears another one."""
    assert standing(one, replace(DIALOGUE_1, partners=()), ASEAN, ground()) == sure


def test_a_side_is_called_by_the_name_of_its_record() -> None:
    """ASEAN by its letters; what has no record as it was named."""
    catalogue = ground().catalogue
    names = [called(side, catalogue) for side in ("malaysia", "european-union", ASEAN, "atlantis")]
    assert names == ["Malaysia", "European Union", "ASEAN", "atlantis"]


def test_asean_is_meant_beside_the_partner_of_a_meeting() -> None:
    """Of who was in the chair both sides are asked for."""
    both = ("japan", ASEAN)
    assert sides_of(DIALOGUE_1, ground(sides=both, roles=frozenset({"chair"}))) == both
    assert sides_of(DIALOGUE_1, ground(sides=both)) == ("japan",)
