"""Texts cut into atoms."""

from __future__ import annotations

import pytest

from bot.reading.languages.cutting import atoms, folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("l'UE s'est", ["l'", "ue", "s'", "est"]),
        ("ครั้งที่๑๕", [*"ครั้งที่", "15"]),
        ("16th ADMM+ kota2, AEM+3", ["16th", "admm+", "kota2", "aem", "3"]),
        ("Hội nghị", ["hoi", "nghi"]),
        ("", []),
    ],
)
def test_atoms_are_words_numbers_and_letters_without_spaces(text: str, plain: list[str]) -> None:
    """What is elided, doubled by a 2 or ends in '+' is one atom."""
    assert [atom.plain for atom in atoms(text)] == plain


def test_a_sign_parts_two_atoms() -> None:
    """Hyphens and the dots of what is shortened do not."""
    assert [atom.soft for atom in atoms("ke-3 ม.ค. ya, min")] == [True, True, True, True, True, False]


def test_the_place_of_a_mark_makes_no_difference() -> None:
    """Vietnamese is written in two ways; another mark is another word."""
    assert folded("hòa") == folded("hoà") == ("hoa", "\u0300")
    assert folded("hoá") != folded("hoà")
    assert folded("Đức")[0] == "duc"
