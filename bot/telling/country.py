"""Countries that the catalogue names in plain words, as somebody's country beside their role."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.texts.territories import territory
from bot.texts.text import WRITTEN_IN, spoken
from store.catalogue import Catalogue
from store.territories import territory_names


def country(name: str, catalogue: Catalogue) -> str:
    """The country in the language that is spoken; as it is written where nothing is so called."""
    if spoken() == WRITTEN_IN:
        return name
    return territory(_codes(catalogue).get(name.casefold()), name)


@lru_cache(maxsize=2)
def _codes(catalogue: Catalogue) -> Mapping[str, str]:
    """What countries are called, in the catalogue and in any language, to their ISO 3166-1 codes."""
    known = {name.casefold(): code for code, names in territory_names().items() for name in names}
    places = {one.name.casefold(): one.iso for one in catalogue.places.values() if one.iso}
    partners = {one.name.casefold(): one.iso for one in catalogue.partners.values() if one.iso}
    return {**known, **places, **partners}
