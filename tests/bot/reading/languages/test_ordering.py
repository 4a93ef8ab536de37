"""Names in English order."""

from __future__ import annotations

import pytest

from bot.reading.languages.glossing import Piece
from bot.reading.languages.ordering import Ordering
from bot.reading.lexicon.lexicon import lexicon

_H, _K, _N, _O = "head", "kind", "name", "ordinal"


@pytest.mark.parametrize(
    ("pieces", "written"),
    [
        ([("", "summit", _H), (" ", "ASEAN", ""), (" - ", "Japan", _N), (" ", "5th", _O)],
         "5th ASEAN-Japan summit"),
        ([("", "latest", _O), (" ", "JCC", _N), (" ", "ASEAN", ""), ("-", "UK", _N)], "latest ASEAN-UK JCC"),
        ([("", "dialogue", _H), (" ", "cyber", _K), (" ", "ASEAN", ""), ("-", "US", _N)],
         "ASEAN-US cyber dialogue"),
        ([("", "summit", _H), (" ", "of", "join"), (" ", "ASEAN", "")], "ASEAN summit"),
        ([("", "summit", _H), (" ", "ASEAN", ""), (" ", "and", "join"), (" ", "India", _N)],
         "ASEAN-India summit"),
        ([("", "ASEAN", ""), ("+", "3", ""), (" ", "26th", _O)], "26th ASEAN+3"),
        ([("", "AEM", _N), (" ", "special", _K), (" ", "2025", "")], "special AEM 2025"),
        ([("", "summit", _H), (", ", "", "")], "summit"),
        ([("", "ADMM", _N), (" ", "17th", _O)], "17th ADMM"),
        ([("", "AEM", _N), (" ", "first", _O), (": ", "when", "question")], "first AEM: when"),
        ([("", "AEM", _N), (" ", "first", _O), (" ", "held", "field")], "AEM first held"),
        ([("", "summit", _H), (", ", "Japan", _N)], "summit, Japan"),
        ([("", "member", "field"), (" ", "ASEAN", "")], "member of ASEAN"),
        ([("", "met", "field"), (" ", "Japan", _N)], "met Japan"),
        ([("", "the", ""), ("'", "EU", _N)], "the EU"),
        ([("", "forum", _H), (" ", "5th", _O), (" ", "ASEAN", ""), (" ", "with", "join"), (" ", "Chile", _N)],
         "5th ASEAN-Chile forum"),
        ([("", "forum", _H), (" ", "ASEAN", ""), (" ", "with", "join"), (" ", "Chile", _N), (" ", "5th", _O)],
         "5th ASEAN-Chile forum"),
        ([("", "forum", _H), (" ", "ASEAN", ""), (" ", "with", "join"), (" ", "Chile", _N)],
         "ASEAN forum with Chile"),
        ([("", "forum", _H), (" ", "Chile", _N), (" (", "X", ""), (") ", "5th", _O), (" ", "held", "field")],
         "5th Chile forum (X) held"),
    ],
)  # fmt: skip
def test_what_tells_which_one_stands_before_the_noun(
    pieces: list[tuple[str, str, str]], written: str
) -> None:
    """Number, name and kind, where nothing parts them."""
    assert Ordering([*(Piece(*piece) for piece in pieces), Piece("", "")], lexicon()).written() == written
