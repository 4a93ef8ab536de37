"""Puts the words that ask where English has them: 'meeting apa saja' is which meetings, 'tak?' is right?"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.reading.languages.glossary import HEAD, KIND, plural
from bot.reading.languages.glossing import Piece
from bot.reading.lexicon.lexicon import Lexicon

SIGNS = frozenset(",;:?!.()")
# Tables of nouns, which words that ask or that make them several stand beside.
_PERSON, _ASEAN = "person", "asean"
_NOUNS = frozenset({HEAD, _PERSON, "field"})
_PLURAL, _WHICH, _JOIN, _POLAR = "plural", "which", "join", "polar"
_ASKING = frozenset({"question", _WHICH, _PLURAL})
# Tables whose words tell which one is meant, or what is asked of it.
_TELLING = _ASKING | {_POLAR, "ending", "ordinal", "person"}
_MONTH, _CALENDAR = "month", "calendar"
_MANY, _MUCH = "how many", "how much"
# What several follow.
_SEVERAL = frozenset({_MANY, "many", "list"})


def asking(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces, none of them empty but the last, with the words that ask in their English places."""
    found = list(way)
    for at in range(len(found)):
        _beside(found, at, lexicon)
    return _polar(_closed(_listed(_kept(found), lexicon)))


def _beside(way: list[Piece], at: int, lexicon: Lexicon) -> None:
    """What a piece does to the noun beside it."""
    piece = way[at]
    after = way[at + 1] if at + 1 < len(way) else None
    asked = piece.table in (_PLURAL, _WHICH) and bool(piece.meaning)
    head = at - 1
    while head > 0 and way[head].table == KIND:
        head -= 1
    several = replace if piece.table == _WHICH else _several
    if asked and head >= 0 and _noun(way[head], lexicon):
        first = replace(piece, lead=way[head].lead)
        way[head : at + 1] = [first, several(replace(way[head], lead=" ")), *way[head + 1 : at]]
    elif after and (piece.meaning in _SEVERAL or piece.table == _PLURAL) and _noun(after, lexicon):
        way[at + 1] = _several(after)
    elif asked and (heads := [one for one in range(at) if way[one].table == HEAD]):
        way[heads[-1]] = several(way[heads[-1]])
    elif piece.table == _PERSON and after and after.meaning.casefold() == _ASEAN:
        many = _several(piece)
        way[at] = many if "level" in lexicon.held(many.meaning.rpartition(" ")[2])[0] else piece
    elif piece.meaning == _MONTH and after and after.table == _CALENDAR:
        way[at] = replace(piece, meaning="")
    elif piece.meaning == _MANY and at and ("role", "pledge") in lexicon.held(way[at - 1].meaning)[1]:
        way[at] = replace(piece, meaning=_MUCH)


def _noun(piece: Piece, lexicon: Lexicon) -> bool:
    last = piece.meaning.rpartition(" ")[2]
    return piece.table in _NOUNS or (piece.table in ("", "question") and "noun" in lexicon.held(last)[0])


def _several(noun: Piece) -> Piece:
    return replace(noun, meaning=plural(noun.meaning))


def _kept(way: list[Piece]) -> list[Piece]:
    """Without pieces that mean nothing; what stood before them stays."""
    found: list[Piece] = []
    lead = ""
    for piece in way[:-1]:
        lead += piece.lead
        if piece.meaning:
            found.append(replace(piece, lead=lead))
            lead = ""
    return [*found, replace(way[-1], lead=lead + way[-1].lead)]


def _listed(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """With the noun in the plural that a text begins with which asks nothing: 'pertemuan dengan Chile'."""
    first = way[0]
    if first.table != HEAD or "noun" not in lexicon.held(first.meaning)[0]:
        return way
    return way if any(piece.table in _TELLING for piece in way) else [_several(first), *way[1:]]


def _closed(way: list[Piece]) -> list[Piece]:
    """Without words that join to nothing: before a sign, and at the end."""
    dangling = [
        piece.table == _JOIN and (after is way[-1] or not SIGNS.isdisjoint(after.lead))
        for piece, after in pairwise(way)
    ]
    return [piece for piece, idle in zip(way, [*dangling, False], strict=True) if not idle]


def _polar(way: list[Piece]) -> list[Piece]:
    """With what asks for yes or no first, where nothing else asks."""
    polar = [piece for piece in way if piece.table == _POLAR]
    rest = [piece for piece in way if piece.table != _POLAR]
    if not polar or any(piece.table in _ASKING for piece in rest):
        return rest
    return [replace(polar[0], lead=""), replace(rest[0], lead=f" {rest[0].lead}"), *rest[1:]]
