"""What relates two things, as English has it."""

from __future__ import annotations

import pytest

from bot.reading.languages.glossing import Piece
from bot.reading.languages.relating import related
from bot.reading.lexicon.lexicon import lexicon

_J, _N, _T, _Q, _P = "join", "name", "time", "question", "person"


@pytest.mark.parametrize(
    ("pieces", "meanings"),
    [
        ([("between", _J), ("X", _N), ("with", _J), ("Y", _N)], ["between", "X", "and", "Y"]),
        ([("X", _N), ("with", _J), ("Y", _N)], ["X", "with", "Y"]),
        ([("after", _T), ("X", _N), ("after that", _Q)], ["after", "X", "next"]),
        ([("X", _N), ("after that", _Q)], ["X", "next"]),
        ([("summit", "head"), ("after that", _Q)], ["summit", "after that"]),
        ([("X", _N), ("before", _T), ("or", _J), ("after", _T), ("Y", _N)], ["which first", "X", "or", "Y"]),
        ([("than", "pick"), ("X", _N), ("Y", _N), ("before", _T), ("or", _J), ("after", _T)],
         ["which first", "X", "or", "Y"]),
        ([("who", _Q), ("representative", _P), ("of", _J), ("X", _N), ("in", _J), ("summit", "head")],
         ["who", "represented", "X", "in", "summit"]),
        ([("who", _Q), ("representative", _P), ("of", _J), ("X", _N)], ["who", "representative", "of", "X"]),
        ([("summit", "head"), ("X", _N), ("latest", "ordinal"), ("including", "pick"), ("that", _J),
          ("commemorative", "kind")], ["bilateral leaders' meeting", "X", "latest"]),
        ([("forum", "head"), ("X", _N), ("including", "pick"), ("special", "kind")],
         ["forum", "X", "including", "special"]),
        ([("when", _Q), ("start", "field"), ("27th", "ordinal"), ("dialogue", "head")],
         ["when", "held", "27th", "dialogue"]),
        ([("when", _Q), ("start", "field"), ("plan", "head")], ["when", "start", "plan"]),
        ([("X", _N), ("earlier", "pick"), ("or", _J), ("Y", _N), ("earlier", "pick")],
         ["which first", "X", "or", "Y"]),
        ([("X", _N), ("earlier", "pick"), ("or", _J), ("Y", _N)], ["X", "earlier", "or", "Y"]),
        ([("X", _N), ("until", _T), ("what year", _Q)], ["X", "end", "what year"]),
        ([("until", _T), ("2010", "")], ["until", "2010"]),
        ([("X", _N), ("became", "field"), ("partner", "field"), ("now", _T)], ["X", "are", "partner", "now"]),
        ([("X", _N), ("became", "field"), ("partner", "field")], ["X", "became", "partner"]),
        ([("X", _N), ("attended", _P), ("treaty", "head")], ["X", "joined", "treaty"]),
        ([("X", _N), ("attended", _P), ("TAC", _N)], ["X", "joined", "TAC"]),
        ([("X", _N), ("attended", _P), ("summit", "head")], ["X", "attended", "summit"]),
        ([("how many", _Q), ("side", _P), ("TAC", _N)], ["how many", "party", "TAC"]),
        ([("how many", _Q), ("side", _P), ("summit", "head")], ["how many", "side", "summit"]),
        ([("which first", _Q), ("X", _N), ("what", "which"), ("Y", _N)], ["which first", "X", "or", "Y"]),
        ([("X", _N), ("what", "which"), ("Y", _N)], ["X", "what", "Y"]),
        ([("headquarters", "field"), ("X", _N), ("centre", "head"), ("where", _Q)], ["X", "centre", "where"]),
        ([("headquarters", "field"), ("X", _N), ("where", _Q)], ["headquarters", "X", "where"]),
        ([("headquarters", "field"), ("X", _N), ("centre", "head")], ["headquarters", "X", "centre"]),
    ],
)  # fmt: skip
def test_relations_are_those_of_english(pieces: list[tuple[str, str]], meanings: list[str]) -> None:
    """Between two, after one, until when, who is what now, who joins what, which of two, where it is."""
    way = [*(Piece(" ", meaning, table) for meaning, table in pieces), Piece("", "")]
    assert [piece.meaning for piece in related(way, lexicon())[:-1]] == meanings


def test_what_follows_a_clause_that_opens_is_asked_first() -> None:
    """'Sesudah X, di mana yang berikutnya' asks where the next after X is."""
    way = [
        Piece("", "after", _T),
        Piece(" ", "X", _N),
        Piece(", ", "where", _Q),
        Piece(" ", "after that", _Q),
    ]
    found = related([*way, Piece("?", "")], lexicon())
    assert [piece.lead + piece.meaning for piece in found] == ["where", " next", " after", " X", "?"]


def test_what_brackets_say_again_is_said_once() -> None:
    """'KTT peringatan (commemorative summit)' is one summit; what brackets add stays."""
    said = [
        Piece("", "commemorative summit", "head"),
        Piece(" (", "Commemorative", ""),
        Piece(" ", "Summit", ""),
    ]
    added = [Piece("", "summit", "head"), Piece(" (", "Bali", _N)]
    end = Piece(") ", "when", _Q)
    assert [one.meaning for one in related([*said, end, Piece("", "")], lexicon())] == [
        "commemorative summit",
        "when",
        "",
    ]
    assert related([*added, end, Piece("", "")], lexicon()) == [*added, end, Piece("", "")]
