"""The likeliest way through a text."""

from __future__ import annotations

import pytest

from bot.reading.languages.cutting import atoms
from bot.reading.languages.glossary import glossaries
from bot.reading.languages.glossing import pieces


def _meanings(code: str, text: str, names: dict[int, list[int]] | None = None) -> list[str]:
    way = pieces(text, atoms(text), glossaries()[code], {"plan", "who"}.__contains__, names or {})
    return [piece.meaning for piece in way if piece.meaning]


@pytest.mark.parametrize(
    ("code", "text", "meanings"),
    [
        ("id", "menteri luar negeri", ["foreign minister"]),
        ("id", "who plan xyzzyq", ["who", "plan", "xyzzyq"]),
        ("id", "diselengarakan", ["held"]),
        ("vi", "họp ở đâu", ["meeting", "where"]),
        ("vi", "asean nhat", ["asean", "Japan"]),
        ("th", "ประชุมที่ไหน", ["meeting", "where"]),
        ("th", "ฌฌฌประชุม", ["ฌฌฌ", "meeting"]),
        ("th", "ปี 2568", ["2025"]),
        ("fr", "et le 3e", ["what about", "3rd"]),
        ("fr", "aprés le sommet", ["after", "summit"]),
        ("vi", "đươc tổ chức", ["held"]),
        ("id", "Pertmuan menlu", ["foreign ministers meeting"]),
        ("id", "KTT kedua puluh delapan", ["summit", "28th"]),
        ("th", "ครั้งที่ยี่สิบเอ็ด", ["21st"]),
        ("fil", "nung May 7", ["May 7"]),
        ("id", "Jakarta bukan?", ["Jakarta", "right"]),
        ("id", "bukan Jakarta", ["not", "Jakarta"]),
        ("id", "kaapn", ["when"]),
        ("id", "di manb", ["where"]),
        ("id", "manb", ["manb"]),
    ],
)
def test_the_fewest_and_longest_phrases_are_meant(code: str, text: str, meanings: list[str]) -> None:
    """English and unknown words stay, slips are mended, some words count at one end of a text alone."""
    assert _meanings(code, text) == meanings


def test_a_name_stays_whole() -> None:
    """Though its words mean something by themselves."""
    assert _meanings("vi", "Tran Duc Binh", {0: [3]}) == ["Tran Duc Binh"]
    assert _meanings("vi", "asean duc") == ["asean", "Germany"]


def test_what_stands_between_is_kept() -> None:
    """The last piece has what stands behind all."""
    text = "(KTT, dmn?)"
    way = pieces(text, atoms(text), glossaries()["id"], lambda _: False, {})
    assert [(piece.lead, piece.meaning) for piece in way] == [("(", "summit"), (", ", "where"), ("?)", "")]
