from __future__ import annotations

import pytest

from bot.preferences.zones import find_zone, nearest_zone, regional_zones, zone_names
from bot.zone import read_zone
from store.catalogue import Catalogue


def test_every_name_is_a_zone() -> None:
    """What can be chosen can be used."""
    assert {read_zone(name).key for name in zone_names().values()} == set(zone_names().values())


@pytest.mark.parametrize("typed", ["Asia/Jakarta", "asia/jakarta", " ASIA/JAKARTA "])
def test_a_zone_is_found_in_any_letters(typed: str) -> None:
    assert find_zone(typed) == "Asia/Jakarta"


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("Asia/Jakata", "Asia/Jakarta"),
        ("jakarta", "Asia/Jakarta"),
        ("bangkok", "Asia/Bangkok"),
        ("ho chi minh", "Asia/Ho_Chi_Minh"),
        ("Asia/KualaLumpur", "Asia/Kuala_Lumpur"),
        ("qqqqqqqqqqqq", None),
        ("", None),
    ],
)
def test_the_nearest_zone_is_named_by_itself_or_its_place(typed: str, nearest: str | None) -> None:
    """What is no zone is not taken for one; something near is only offered."""
    assert find_zone(typed) is None
    assert nearest_zone(typed) == nearest


def test_the_zones_of_the_region_are_those_of_the_members(packaged: Catalogue) -> None:
    """Every member has one at least, Indonesia all of its own."""
    zones = regional_zones(packaged)
    assert {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Manila", "Asia/Yangon"} <= set(zones)
    assert len(packaged.member_states) <= len(zones) <= 20
