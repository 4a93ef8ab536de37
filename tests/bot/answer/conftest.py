from __future__ import annotations

import pytest

from bot.desk import Desk
from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.reading import read_packaged


@pytest.fixture(scope="session")
def packaged_desk() -> Desk:
    """A desk over the catalogue that comes with the package."""
    catalogue = Catalogue(read_packaged())
    return Desk(catalogue, Matcher(catalogue_names(catalogue)))
