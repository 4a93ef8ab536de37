from __future__ import annotations

import pytest

from store.catalogue import Catalogue
from store.reading import read_packaged


@pytest.fixture(scope="session")
def packaged() -> Catalogue:
    """The catalogue that comes with the package."""
    return Catalogue(read_packaged())
