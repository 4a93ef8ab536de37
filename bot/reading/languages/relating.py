"""Puts what relates two things as English does: 'antara X dengan Y' is between X and Y, 'sampai kapan' is
when it ends."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.reading.languages.glossing import SIGNS, Piece
from bot.reading.lexicon.lexicon import Lexicon

_PERSON, _ORDINAL, _TIME, _FIELD, _QUESTION = "person", "ordinal", "time", "field", "question"
_BETWEEN, _WITH, _AND = "between", "with", "and"
_AFTER, _AFTER_THAT, _NEXT = "after", "after that", "next"
_JOINED, _BECAME, _ARE, _NOW, _END = "joined", "became", "are", "now", "end"
_OR, _FIRST = "or", "which first"
# What each of two is said to be where it is asked which of them was.
_RIVAL = frozenset({"earlier", "before"})
_UNTIL = frozenset({"until", "to"})
_WHEN = frozenset({"when", "what date", "what year", "which month"})


def related(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces, the last of which only ends them, with their relations as in English."""
    return _acceded(_being(_ended(_onward(_paired(_rivals(way))))), lexicon)


def _rivals(way: list[Piece]) -> list[Piece]:
    """With which of two was first asked first, where that is said of either: 'X trước hay Y trước'."""
    said = [at for at, piece in enumerate(way) if piece.meaning in _RIVAL]
    if len(said) != 2 or not any(piece.meaning == _OR for piece in way[said[0] : said[1]]):
        return way
    rest = [piece for at, piece in enumerate(way) if at not in said]
    return [Piece(rest[0].lead, _FIRST, _QUESTION), replace(rest[0], lead=" "), *rest[1:]]


def _paired(way: list[Piece]) -> list[Piece]:
    """With the two of 'between' joined as in English: 'antara Chile dengan Peru'."""
    found = list(way)
    starts = [at for at, piece in enumerate(way) if piece.meaning == _BETWEEN]
    for start in starts[:1]:
        joint = next((at for at in range(start + 2, len(way)) if way[at].meaning in (_WITH, _AND)), 0)
        if joint and way[joint].meaning == _WITH:
            found[joint] = replace(way[joint], meaning=_AND)
    return found


def _onward(way: list[Piece]) -> list[Piece]:
    """With what comes next told apart from what it comes after: 'setelah KTT ke-3, KTT berikutnya'."""
    starts = [at for at, piece in enumerate(way) if piece.meaning == _AFTER and piece.table == _TIME]
    if not starts or not any(piece.meaning == _AFTER_THAT for piece in way):
        return way
    found = [
        replace(piece, meaning=_NEXT, table=_ORDINAL) if piece.meaning == _AFTER_THAT else piece
        for piece in way
    ]
    sign = next((at for at in range(1, len(way) - 1) if not SIGNS.isdisjoint(way[at].lead)), 0)
    if starts[0] or not sign or way[sign].table != _QUESTION:
        return found
    first, clause = replace(found[sign], lead=""), replace(found[0], lead=" ")
    return [first, *found[sign + 1 : -1], clause, *found[1:sign], found[-1]]


def _acceded(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """With who takes part in an agreement as one who joins it: 'tham gia hiệp ước'."""
    return [
        replace(piece, meaning=_JOINED) if _attends(piece, lexicon) and _agreed(after, lexicon) else piece
        for piece, after in pairwise(way)
    ] + way[-1:]


def _attends(piece: Piece, lexicon: Lexicon) -> bool:
    return piece.table == _PERSON and ("role", "attend") in lexicon.held(piece.meaning)[1]


def _agreed(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a piece is an agreement, or a step that takes one to it."""
    held = [lexicon.held(word) for word in piece.meaning.casefold().split()]
    return any("step" in groups or ("kind", "agreement") in senses for groups, senses in held)


def _ended(way: list[Piece]) -> list[Piece]:
    """With until when something is as when it ends: 'sampai tahun berapa'."""
    return [
        replace(piece, meaning=_END, table=_FIELD) if _limits(piece, after) else piece
        for piece, after in pairwise(way)
    ] + way[-1:]


def _limits(piece: Piece, after: Piece) -> bool:
    until = piece.table == _TIME and piece.meaning in _UNTIL
    return until and after.table == _QUESTION and after.meaning in _WHEN


def _being(way: list[Piece]) -> list[Piece]:
    """With what somebody has become and is now as what he is: 'yang jadi mitra sekarang'."""
    if not any(piece.meaning == _NOW for piece in way):
        return way
    return [replace(piece, meaning=_ARE) if piece.meaning == _BECAME else piece for piece in way]
