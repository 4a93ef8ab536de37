"""What is a slip of a name, and what is another word."""

from __future__ import annotations

import pytest

from store.matching.slips import is_other_word, slip, written_alike
from store.matching.words import normalise


@pytest.mark.parametrize(
    ("typed", "name"),
    [("BRICS", "Brits"), ("Iran", "Gran"), ("NATO", "Kamal Nath"), ("Mali", "Bali"), ("ASEM", "ASEC")],
)
def test_a_short_word_with_another_letter_is_another_word(typed: str, name: str) -> None:
    """A letter exchanged for a far one, a first letter or a part of a longer name makes no slip of it."""
    assert is_other_word(normalise(typed)[0], normalise(name))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Jpan", "Japan"), ("Jaapn", "Japan"), ("Japam", "Japan"), ("Kamal", "Kamal Nath"), ("Xanaa", "Xanana")],
)
def test_a_slip_of_the_fingers_is_no_other_word(typed: str, name: str) -> None:
    """Letters left out, doubled, swapped or hit beside the key leave the word what it is."""
    assert not is_other_word(normalise(typed)[0], normalise(name))


@pytest.mark.parametrize(
    ("typed", "name", "word"),
    [
        ("10th east sia summit", "10th East Asia Summit", ("sia", 1)),
        ("summit asia eats", "East Asia Summit", ("eats", 1)),
        ("pan of action", "Plan of Action", ("pan", 1)),
        ("plan fo action", "Plan of Action", ("fo", 1)),
        ("pan action", "Plan of Action", ("pan", 1)),
        ("the pan of action", "Plan of Action", ("pan", 1)),
        ("ali concord iii", "Bali Concord III", ("ali", 1)),
        ("secretariat to secrtariat", "Secretariat-to-Secretariat", ("secrtariat", 1)),
        ("bank bnak loans", "Bank-Bank Loans", ("bnak", 1)),
        ("3rd bcm forum", "3rd CMB Forum", ("bcm", 2)),
        ("taac", "TAC", ("taac", 1)),
        ("11th east asia summit", "10th East Asia Summit", None),
        ("est asia sumit", "East Asia Summit", None),
        ("east asia forum", "East Asia Summit", None),
        ("tax", "TAC", None),
        ("east asia summit", "East Asia Summit", None),
    ],
)
def test_slips_in_a_name(typed: str, name: str, word: tuple[str, int] | None) -> None:
    """The word with a slip or two is told where all others agree; numbers have none, nor most words alone."""
    assert slip(normalise(typed), normalise(name)) == word


@pytest.mark.parametrize(
    ("typed", "name", "alike"),
    [
        ("MY", "my", True),
        ("MY", "Mỹ", False),
        ("mỹ", "Mỹ", True),
        ("Hoa Kỳ", "kỳ hoa", True),
        ("Áo", "AO", False),
    ],
)
def test_accents_are_told_apart(typed: str, name: str, *, alike: bool) -> None:
    """Two texts are written alike when their letters are the same, accents included."""
    assert written_alike(typed, name) is alike
