"""Countries that the catalogue names in plain words."""

from __future__ import annotations

from bot.telling.country import country
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.kinds import PlaceKind
from store.records import Place

CATALOGUE = Catalogue([Place("laos", "Lao PDR", PlaceKind.COUNTRY, iso="LA")])


def test_a_country_is_found_by_its_name_in_the_catalogue_or_in_cldr() -> None:
    """Whatever is no country stays as it stands; in English all does."""
    names = ("Lao PDR", "Türkiye", "Atlantis")
    assert tuple(country(name, CATALOGUE) for name in names) == names
    with speaking("vi"):
        assert [country(name, CATALOGUE) for name in names] == ["Lào", "Thổ Nhĩ Kỳ", "Atlantis"]
    with speaking("id"):
        assert [country(name, CATALOGUE) for name in names] == ["Laos", "Turki", "Atlantis"]
