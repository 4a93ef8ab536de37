"""Words that ask, in their English places."""

from __future__ import annotations

import pytest

from bot.reading.languages.asking import asking
from bot.reading.languages.glossing import Piece
from bot.reading.lexicon.lexicon import lexicon

_END = Piece("", "")


def _asked(*pieces: tuple[str, str]) -> list[str]:
    way = [Piece(" ", meaning, table) for meaning, table in pieces]
    return [piece.meaning for piece in asking([*way, _END], lexicon())[:-1]]


@pytest.mark.parametrize(
    ("pieces", "asked"),
    [
        ([("meeting", "head"), ("which", "plural")], ["which", "meetings"]),
        ([("", "plural"), ("country", "field"), ("in", "join"), ("X", "name")], ["countries", "in", "X"]),
        ([("dialogue", "head"), ("cyber", "kind"), ("which", "which")], ["which", "dialogue", "cyber"]),
        ([("how many", "question"), ("member", "field")], ["how many", "members"]),
        ([("contributed", "field"), ("how many", "question")], ["contributed", "how much"]),
        ([("foreign minister", "person"), ("ASEAN", "")], ["foreign ministers", "ASEAN"]),
        ([("chair", "person"), ("ASEAN", "")], ["chair", "ASEAN"]),
        ([("month", "time"), ("May", "calendar")], ["May"]),
        ([("meeting", "head"), ("with", "join"), ("Chile", "name")], ["meetings", "with", "Chile"]),
        ([("meeting", "head"), ("with", "join"), ("Chile", "name"), ("when", "question")],
         ["when", "meeting", "with", "Chile"]),
        ([("Peru", "name"), ("did", "polar"), ("partner", "field")], ["did", "Peru", "partner"]),
        ([("who", "question"), ("did", "polar"), ("attended", "person")], ["who", "attended"]),
        ([("where", "question"), ("for", "join")], ["where"]),
        ([("summit", "head"), ("that", "join"), ("first", "ordinal")], ["summit", "first"]),
        ([("X", "name"), ("adopted", "field"), ("in", "join"), ("summit", "head"), ("ASEAN", ""),
          ("which number", "question")],
         ["X", "adopted", "in", "which", "summit", "ASEAN"]),
        ([("X", "name"), ("which number", "question")], ["X", "which number"]),
        ([("X", "name"), ("or", "join"), ("Y", "name"), ("which ones", "question"), ("before", "time")],
         ["X", "or", "Y", "which ones", "earlier"]),
        ([("before", "time"), ("2010", "")], ["before", "2010"]),
        ([("SOM", "name"), ("8th", "ordinal"), ("meeting", "head"), ("in", "join"), ("X", "name")],
         ["SOM", "8th", "held", "in", "X"]),
        ([("when", "question"), ("held", "field"), ("right", "ending")], ["when", "held"]),
        ([("held", "field"), ("right", "ending")], ["held", "right"]),
        ([("7th", "ordinal"), ("ADMM", "name"), ("held", "field"), ("where", "question")],
         ["where", "7th", "ADMM", "held"]),
        ([("held", "field"), ("where", "question"), ("when", "question")], ["held", "where", "when"]),
        ([("which", "plural"), ("ASEAN", ""), ("summit", "head"), ("in", "join"), ("X", "name")],
         ["which", "ASEAN", "summits", "in", "X"]),
        ([("which", "plural"), ("X", "name"), ("held", "field")], ["which", "X", "held"]),
        ([("AMM", "name"), ("which", "which"), ("held", "field")], ["which", "AMM", "held"]),
        ([("AMM", "name"), ("which", "plural"), ("held", "field")], ["which", "AMM", "meetings", "held"]),
        ([("what", "which"), ("summit", "head"), ("43rd", "ordinal"), ("in", "join"), ("X", "name")],
         ["what", "summit", "43rd", "in", "X"]),
        ([("AEM", "name"), ("held", "field"), ("where", "question"), ("does anyone know", "room")],
         ["does anyone know", "where", "AEM", "held"]),
        ([("folks", "room"), ("does anyone know", "room"), ("AEM", "name")],
         ["folks", "does anyone know", "AEM"]),
        ([("country", "field"), ("which", "which"), ("that", "join"), ("joined", "field")],
         ["which", "country", "joined"]),
        ([("did", "polar"), ("X", "name"), ("including", "pick"), ("member", "field")],
         ["did", "X", "among", "member"]),
        ([("summit", "head"), ("where", "question"), ("venue", "field")], ["in which venue", "summit"]),
        ([("", "join")], []),
    ],
)  # fmt: skip
def test_words_that_ask_stand_where_english_has_them(pieces: list[tuple[str, str]], asked: list[str]) -> None:
    """Nouns are several where they are asked for or listed so; what asks for yes or no stands first."""
    assert _asked(*pieces) == asked


@pytest.mark.parametrize(
    ("pieces", "asked"),
    [
        ([("5th", "ordinal"), ("SOM", "name"), ("held", "field"), ("Peru", "name")],
         ["did", "5th", "SOM", "held", "Peru"]),
        ([("5th", "ordinal"), ("SOM", "name"), ("online", "field"), ("or", "join"), ("hybrid", "field")],
         ["did", "5th", "SOM", "online", "or", "hybrid"]),
        ([("meetings", "head"), ("held", "field"), ("Peru", "name")], ["meetings", "held", "Peru"]),
        ([("where", "question"), ("5th", "ordinal"), ("SOM", "name"), ("held", "field"), ("Peru", "name")],
         ["where", "5th", "SOM", "held", "Peru"]),
    ],
)  # fmt: skip
def test_a_statement_that_its_tone_asks_is_a_question(
    pieces: list[tuple[str, str]], asked: list[str]
) -> None:
    """Where it says of a numbered meeting what was done there, or which of two."""
    way = [*(Piece(" ", meaning, table) for meaning, table in pieces), Piece("?", "")]
    assert [piece.meaning for piece in asking(way, lexicon())[:-1]] == asked


def test_signs_stay_where_they_were() -> None:
    """Also those before a word that means nothing."""
    way = asking([Piece("", "where", "question"), Piece(", ", "", "join"), Piece("?", "")], lexicon())
    assert "".join(piece.lead + piece.meaning for piece in way) == "where, ?"


@pytest.mark.parametrize(("sign", "asked"), [("?", "did"), (".", "what")])
def test_what_opens_a_question_of_one_meeting_asks_whether_it_was_there(sign: str, asked: str) -> None:
    """With its mark: 'apa KTT ke-43 di Jakarta?'"""
    pieces = [("what", "which"), ("summit", "head"), ("43rd", "ordinal"), ("in", "join"), ("X", "name")]
    way = [*(Piece(" ", meaning, table) for meaning, table in pieces), Piece(sign, "")]
    assert asking(way, lexicon())[0].meaning == asked
