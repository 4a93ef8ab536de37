"""Puts what relates two things as English does: 'antara X dengan Y' is between X and Y, 'sampai kapan' is
when it ends."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from bot.reading.languages.glossary import HEAD, KIND, NAME
from bot.reading.languages.glossing import SIGNS, Piece
from bot.reading.lexicon.lexicon import Lexicon

_PERSON, _ORDINAL, _TIME, _FIELD, _QUESTION = "person", "ordinal", "time", "field", "question"
_BETWEEN, _WITH, _AND = "between", "with", "and"
_AFTER, _AFTER_THAT, _NEXT = "after", "after that", "next"
_JOINED, _BECAME, _ARE, _NOW, _END = "joined", "became", "are", "now", "end"
_OR, _FIRST = "or", "which first"
_START, _HELD = "start", "held"
_WHAT, _JOINT = "what", "join"
_WHERE, _HEADQUARTERS, _CENTRE = "where", "headquarters", "centre"
_THAT, _INCLUDING = "that", "including"
_SUMMIT, _LEADERS = "summit", "bilateral leaders' meeting"
_NTH = re.compile(r"\bfirst\b|\b\d+(?:st|nd|rd|th)\b")
# What each of two is said to be where it is asked which of them was.
_RIVAL = frozenset({"earlier", "before"})
_LATER = frozenset({"later", "after"})
_THAN, _WHO, _OF = "than", "who", "of"
_REPRESENTATIVE, _REPRESENTED = "representative", "represented"
# What may stand between a representative and whose one he is.
_WHOSE = frozenset({_OF, "from", "side"})
_UNTIL = frozenset({"until", "to"})
_SIDE, _PARTY = "side", "party"
_WHEN = frozenset({"when", "what date", "what year", "which month"})


def related(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces, the last of which only ends them, with their relations as in English."""
    way = _seated(_representing(_onward(_paired(_rivals(_parted(_said_once(way))))), lexicon))
    return _acceded(_being(_ended(_opened(_with_kinds(way), lexicon))), lexicon)


def _said_once(way: list[Piece]) -> list[Piece]:
    """Without what brackets say again that was said before them: 'KTT peringatan (commemorative summit)'."""
    for first in range(1, len(way) - 1):
        if "(" not in way[first].lead:
            continue
        after = next((at for at in range(first + 1, len(way)) if ")" in way[at].lead), 0)
        if after and _words(way[first:after]) <= _words(way[:first]):
            lead = way[after].lead.replace(")", "", 1) or " "
            return [*way[:first], replace(way[after], lead=lead), *way[after + 1 :]]
    return way


def _words(way: list[Piece]) -> set[str]:
    return {word for piece in way for word in piece.meaning.casefold().split()}


def _parted(way: list[Piece]) -> list[Piece]:
    """With what parts two of which is asked which was first as or: 'duluan mana, X apa Y'."""
    if not any(piece.meaning == _FIRST for piece in way):
        return way
    return [
        replace(piece, meaning=_OR, table=_JOINT)
        if piece.meaning == _WHAT and 0 < at < len(way) - 2
        else piece
        for at, piece in enumerate(way)
    ]


def _rivals(way: list[Piece]) -> list[Piece]:
    """With which of two was first asked first, where that is said of either: 'X trước hay Y trước', 'X
    trước hay sau Y'."""
    for at in range(len(way) - 3):
        earlier, joint, later = way[at : at + 3]
        if earlier.meaning in _RIVAL and joint.meaning == _OR and later.meaning in _LATER:
            sides = [[one for one in side if one.meaning != _THAN] for side in (way[:at], way[at + 3 : -1])]
            told = [*sides[0], *sides[1]]
            second = len(sides[0]) if all(sides) else _second(told)
            if not second or any(one.table == _FIELD and one.meaning != _HELD for one in told):
                return way
            two = [*told[:second], replace(joint, lead=" "), *told[second:]]
            return [Piece("", _FIRST, _QUESTION), replace(two[0], lead=", "), *two[1:], way[-1]]
    said = [at for at, piece in enumerate(way) if piece.meaning in _RIVAL]
    if len(said) != 2 or not any(piece.meaning == _OR for piece in way[said[0] : said[1]]):
        return way
    rest = [piece for at, piece in enumerate(way) if at not in said]
    return [Piece(rest[0].lead, _FIRST, _QUESTION), replace(rest[0], lead=" "), *rest[1:]]


def _second(way: list[Piece]) -> int:
    """Where the second of two names that stand together begins, 0 where none does."""
    beside = (at for at in range(1, len(way)) if way[at - 1].table == way[at].table == NAME)
    return next(beside, 0)


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
    way = [
        replace(piece, meaning=_NEXT, table=_ORDINAL) if _follows(before, piece) else piece
        for before, piece in pairwise([Piece("", ""), *way])
    ]
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


def _representing(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """With whose representative somebody is at a meeting as whom he represents: 'wakil Jepang di KTT'."""
    if not any(piece.meaning == _WHO for piece in way):
        return way
    for at, piece in enumerate(way):
        whose = at + 1
        while whose < len(way) and way[whose].meaning in _WHOSE:
            whose += 1
        named = whose < len(way) and way[whose].table == NAME and _met(way[whose + 1 :], lexicon)
        if named and piece.meaning in (_REPRESENTATIVE, _REPRESENTED):
            return [*way[:at], replace(piece, meaning=_REPRESENTED), *way[whose:]]
    return way


def _seated(way: list[Piece]) -> list[Piece]:
    """With where the office of a centre is as where that is: 'kantor ASEAN-China Centre di kota mana'."""
    if not any(piece.meaning == _WHERE for piece in way) or not any(_CENTRE in _words([one]) for one in way):
        return way
    return [piece for piece in way[:-1] if piece.meaning != _HEADQUARTERS] + way[-1:]


def _follows(before: Piece, piece: Piece) -> bool:
    """Whether a piece tells which one of a named series is meant: 'KTT ASEAN-Jepang berikutnya'."""
    return before.table == NAME and piece.meaning == _AFTER_THAT and SIGNS.isdisjoint(piece.lead)


def _with_kinds(way: list[Piece]) -> list[Piece]:
    """With summits of every kind with one where one kind is to count, too: 'KTT Rusia terakhir, termasuk
    yang peringatan'."""
    head = next((at for at, piece in enumerate(way) if piece.meaning == _SUMMIT), None)
    at = next((at for at, piece in enumerate(way) if piece.meaning == _INCLUDING), 0)
    end = kind = at + 1 + (way[at + 1].meaning == _THAT) if at else 0
    while at and way[end].table in (HEAD, KIND):
        end += 1
    named = any(piece.table == NAME for piece in way[:at])
    if head is None or head > at or not named or all(piece.table != KIND for piece in way[kind:end]):
        return way
    met = replace(way[head], meaning=_LEADERS)
    return [*way[:head], met, *way[head + 1 : at], *way[end:]]


def _opened(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """With when a numbered meeting starts as when it is held: 'dialog ke-27 mulainya kapan'."""
    asked = any(piece.meaning in _WHEN for piece in way)
    if not asked or not any(_NTH.search(piece.meaning) and _met(way, lexicon) for piece in way):
        return way
    return [
        replace(piece, meaning=_HELD) if piece.meaning == _START else piece
        for before, piece in pairwise([Piece("", ""), *way])
        if not (before.meaning == _START and piece.meaning == _OF)
    ]


def _met(way: list[Piece], lexicon: Lexicon) -> bool:
    """Whether any piece ends in a word for a meeting."""
    held = [lexicon.held(piece.meaning.rpartition(" ")[2].casefold()) for piece in way]
    return any("level" in groups or ("noun", "meeting") in senses for groups, senses in held)


def _acceded(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """With who takes part in an agreement as one who joins it: 'tham gia hiệp ước'; its sides are parties."""
    if any(_agreed(piece, lexicon) for piece in way):
        way = [replace(piece, meaning=_PARTY) if piece.meaning == _SIDE else piece for piece in way]
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
