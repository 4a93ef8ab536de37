from __future__ import annotations

import pytest

from bot.telling.names import listed, people, places
from tests.bot.telling.world import world


def test_people_are_known_by_name_or_by_title() -> None:
    catalogue, _ = world()
    assert people("It was opened by Ana Lim.", catalogue) == ("Ana Lim",)
    assert people("Announced by Vice President Mike Reed.", catalogue) == ("Mike Reed",)
    assert people("The leaders met.", catalogue) == ()


def test_cities_stand_before_countries() -> None:
    catalogue, _ = world()
    assert places("They went from Japan to Tokyo.", catalogue) == ("Tokyo", "Japan")


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("It is (Chile, Colombia, Mexico and Peru).", "Chile, Colombia, Mexico and Peru"),
        ("Signed by Malaysia, the Philippines and Viet Nam.", "Malaysia, the Philippines and Viet Nam"),
        ("Japan and Korea met.", ""),
    ],
)
def test_a_row_of_names_has_three_or_more(sentence: str, row: str) -> None:
    assert listed(sentence) == row
