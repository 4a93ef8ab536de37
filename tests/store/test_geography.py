"""Regions and capitals by country codes."""

from __future__ import annotations

from store.geography import capitals, regions


def test_a_country_is_in_its_regions() -> None:
    """In each that names it, and in no other."""
    assert regions()["GB"] == ("europe",)
    assert set(regions()["NO"]) == {"europe", "nordic"}
    assert "asia" in regions()["JP"]
    assert all(len(set(found)) == len(found) for found in regions().values())
    assert all(len(code) == 2 and code.isupper() for code in regions())


def test_a_capital_stands_for_one_government() -> None:
    """By the code of a country."""
    assert capitals()["Canberra"] == "AU"
    assert all(len(code) == 2 and code.isupper() for code in capitals().values())
