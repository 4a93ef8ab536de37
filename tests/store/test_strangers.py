"""Countries that the catalogue has no record of."""

from __future__ import annotations

import pytest

from store.catalogue import Catalogue
from store.reading import read_packaged
from store.strangers import stranger, stranger_within


@pytest.fixture(scope="module")
def packaged() -> Catalogue:
    return Catalogue(read_packaged())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Mali", "ML"),
        ("Iran", None),
        ("  أيرلندا ", "IE"),
        ("áo", "AT"),
        ("cote d'ivoire", "CI"),
        ("🇲🇱", "ML"),
        ("NU", "NU"),
        ("nu", None),
        ("Thailand", None),
        ("United Kingdom", None),
        ("Inggris", None),
        ("🇪🇺", None),
        ("Wakanda", None),
        ("", None),
    ],
)
def test_a_country_without_a_record_is_known_by_any_name(
    packaged: Catalogue, name: str, code: str | None
) -> None:
    """Names in every language, codes in capitals and flags tell it; partners, members and places are none."""
    assert stranger(name, packaged) == code


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2nd ASEAN-Ireland summit", "Ireland"),
        ("Republic of Equatorial Guinea", "Equatorial Guinea"),
        ("Kingdom of Papua New Guinea", None),
        ("Papua New Guinea and Guinea", "Guinea"),
        ("republic of korea", None),
        ("the island of Man", None),
        ("the asean summit of mali", None),
    ],
)
def test_a_country_is_found_within_a_text(packaged: Catalogue, text: str, words: str | None) -> None:
    """The longest name of such a country in a text is told, short words and those of names aside."""
    assert stranger_within(text, packaged, {"mali", "island"}.__contains__) == words


def test_a_catalogue_of_its_own_decides_who_is_strange() -> None:
    """Where a catalogue holds nothing, every country but ASEAN's members is one."""
    assert stranger("United Kingdom", Catalogue([])) == "GB"
    assert stranger("Viet Nam", Catalogue([])) is None
