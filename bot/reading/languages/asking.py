"""Puts the words that ask where English has them: 'meeting apa saja' is which meetings, 'tak?' is right?"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.reading.languages.glossary import HEAD, KIND, NAME, plural
from bot.reading.languages.glossing import SIGNS, Piece
from bot.reading.languages.relating import related
from bot.reading.lexicon.lexicon import Lexicon

# Tables of nouns, which words that ask or that make them several stand beside.
_PERSON, _ASEAN = "person", "asean"
_FIELD = "field"
_NOUNS = frozenset({HEAD, _PERSON, _FIELD})
_PLURAL, _WHICH, _JOIN, _POLAR = "plural", "which", "join", "polar"
_ASKING = frozenset({"question", _WHICH, _PLURAL})
# Tables whose words tell which one is meant, or what is asked of it.
_TELLING = _ASKING | {_POLAR, "ending", "ordinal", "person"}
_MONTH, _CALENDAR, _ORDINAL = "month", "calendar", "ordinal"
_ROOM = "room"
_ENDING, _OPENING, _TIME = "ending", "opening", "time"
_MANY, _MUCH = "how many", "how much"
_NUMBER, _THAT, _MEETING, _HELD = "which number", "that", "meeting", "held"
_DID, _OR, _INCLUDING, _AMONG = "did", "or", "including", "among"
_WHERE, _VENUE, _BUILDING, _TRUE = "where", "venue", "in which venue", "is it true that"
# What says where something was done, before its occasion.
_AT = frozenset({"in", "at", "during", "by"})
# What stands at an end for what it compares.
_AGAINST = {"before": "earlier", "after": "later"}
# What asks, and stands first in English where it is all that does.
_FIRST = frozenset(
    {"when", "what date", "what year", "which month", _WHERE, _BUILDING, "which country", "who", _TRUE}
)
# Groups of the lexicon whose words tell what was done, or where.
_VERBS = frozenset({"role", "before", "bond"})
# What several follow.
_SEVERAL = frozenset({_MANY, "many", "list"})


def asking(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces, none of them empty but the last, with the words that ask in their English places."""
    called = [piece for piece in way if piece.table == _ROOM]
    if called:
        rest = asking([piece for piece in way if piece.table != _ROOM], lexicon)
        first, *others = (replace(piece, lead=" ") for piece in called)
        return [replace(first, lead=""), *others, replace(rest[0], lead=f" {rest[0].lead}"), *rest[1:]]
    found = _verbal(related(_numbering(_whether(_kept(way, but=_PLURAL))), lexicon))
    for at in range(len(found)):
        _beside(found, at, lexicon)
    return _first(_polar(_stated(_closed(_listed(_kept(found), lexicon)), lexicon)))


def _first(way: list[Piece]) -> list[Piece]:
    """With the one word that asks first, where nothing parts it: '7th ADMM held where'; where the
    building is asked for too, in which."""
    asks = [at for at, piece in enumerate(way) if piece.table in _ASKING]
    at = asks[0] if len(asks) == 1 else 0
    if len(asks) == 1 and way[at].meaning == _WHERE and any(piece.meaning == _VENUE for piece in way):
        kept = [piece for piece in way if piece.meaning != _VENUE]
        return _first([replace(one, meaning=_BUILDING) if one is way[at] else one for one in kept])
    parted = not SIGNS.isdisjoint(way[at].lead) or way[0].table == _OPENING
    if not at or parted or way[at].meaning not in _FIRST or way[at - 1].table == _JOIN:
        return way
    return [replace(way[at], lead=way[0].lead), replace(way[0], lead=" "), *way[1:at], *way[at + 1 :]]


def _whether(way: list[Piece]) -> list[Piece]:
    """With what asks whether for what asks which, of one meeting that was held there: 'apa KTT ke-26 di
    Bali?'"""
    opens = way[0].table == _WHICH and way[1:] and way[1].table == HEAD
    asks = sum(piece.table in _ASKING for piece in way)
    at = next((at for at, piece in enumerate(way) if piece.table == _ORDINAL), 0)
    held = any(one.meaning in _AT and after.table == NAME for one, after in pairwise(way[at + 1 :]))
    if not (opens and asks == 1 and at and held and "?" in way[-1].lead):
        return way
    return [replace(way[0], meaning=_DID, table=_POLAR), *way[1:]]


def _numbering(way: list[Piece]) -> list[Piece]:
    """Without what joins an ordinal, or what asks, to its noun: 'KTT yang pertama', 'mana yang'."""
    return [
        piece
        for at, piece in enumerate(way)
        if not (piece.meaning == _THAT and piece.table == _JOIN and way[at + 1].table == _ORDINAL)
        and not (piece.meaning == _THAT and at and way[at - 1].meaning.startswith(_WHICH))
    ]


def _verbal(way: list[Piece]) -> list[Piece]:
    """With the word for a meeting that stands behind what it would head as what was done: 'SOM lần 8 họp'."""
    found = list(way)
    for at, (before, piece) in enumerate(pairwise(way), 1):
        whole = before.table == _ORDINAL and any(one.table in (HEAD, NAME) for one in way[: at - 1])
        if whole and piece.meaning == _MEETING and piece.table == HEAD and way[at + 1].table != _ORDINAL:
            found[at] = replace(piece, meaning=_HELD, table=_FIELD)
    return found


def _beside(way: list[Piece], at: int, lexicon: Lexicon) -> None:
    """What a piece does to the noun beside it."""
    piece = way[at]
    after = way[at + 1] if at + 1 < len(way) else None
    asked = piece.table in (_PLURAL, _WHICH) and bool(piece.meaning)
    head = at - 1
    while head > 0 and way[head].table == KIND:
        head -= 1
    several = replace if piece.table == _WHICH else _several
    if piece.meaning == _NUMBER and (first := _occasion(way, at)):
        way[first : at + 1] = [Piece(" ", _WHICH), *way[first:at]]
    elif asked and head >= 0 and _noun(way[head], lexicon):
        ahead = replace(piece, lead=way[head].lead)
        way[head : at + 1] = [ahead, several(replace(way[head], lead=" ")), *way[head + 1 : at]]
    elif asked and head >= 0 and _series(way, head):
        met = [Piece(" ", plural(_MEETING), HEAD)] if piece.table == _PLURAL else []
        way[head : at + 1] = [replace(piece, lead=way[head].lead), replace(way[head], lead=" "), *met]
    elif asked and piece.table == _WHICH and (first := _occasion(way, at)):
        way[first : at + 1] = [replace(piece, lead=" "), *way[first:at]]
    elif after and (piece.meaning in _SEVERAL or piece.table == _PLURAL) and _noun(after, lexicon):
        way[at + 1] = _several(after)
    elif after and piece.table == _PLURAL and (headed := _headed(way, at + 1, lexicon)):
        way[headed] = _several(way[headed])
    elif asked and (heads := [one for one in range(at) if way[one].table == HEAD]):
        way[heads[-1]] = several(way[heads[-1]])
    elif piece.table == _PERSON and after and after.meaning.casefold() == _ASEAN:
        many = _several(piece)
        way[at] = many if "level" in lexicon.held(many.meaning.rpartition(" ")[2])[0] else piece
    elif piece.meaning == _MONTH and after and after.table == _CALENDAR:
        way[at] = replace(piece, meaning="")
    elif piece.meaning == _MANY and at and ("role", "pledge") in lexicon.held(way[at - 1].meaning)[1]:
        way[at] = replace(piece, meaning=_MUCH)


def _series(way: list[Piece], at: int) -> bool:
    """Whether a piece names meetings by their short form, and no noun stands before it: 'AMM nào'."""
    free = not at or way[at - 1].table not in _NOUNS
    return free and way[at].table == NAME and way[at].meaning.isupper()


def _headed(way: list[Piece], at: int, lexicon: Lexicon) -> int:
    """Where the noun stands that names lead to from a piece on: 'ASEAN summit'; 0 for none."""
    while at < len(way) - 1 and (way[at].table == NAME or way[at].meaning.casefold() == _ASEAN):
        at += 1
    noun = "noun" in lexicon.held(way[at].meaning.rpartition(" ")[2].casefold())[0]
    return at if way[at].table == HEAD or (noun and _noun(way[at], lexicon)) else 0


def _occasion(way: list[Piece], end: int) -> int:
    """Where the meeting begins of which is asked which one it was that something was done at, 0 for none."""
    at = end - 1
    while at > 0 and (way[at].table in (KIND, NAME) or way[at].meaning.casefold() == _ASEAN):
        at -= 1
    return at if at > 0 and way[at].table == HEAD and way[at - 1].meaning in _AT else 0


def _noun(piece: Piece, lexicon: Lexicon) -> bool:
    last = piece.meaning.rpartition(" ")[2]
    return piece.table in _NOUNS or (piece.table in ("", "question") and "noun" in lexicon.held(last)[0])


def _several(noun: Piece) -> Piece:
    return replace(noun, meaning=plural(noun.meaning))


def _kept(way: list[Piece], but: str = "") -> list[Piece]:
    """Without pieces that mean nothing, save those of a table; what stood before them stays."""
    found: list[Piece] = []
    lead = ""
    for piece in way[:-1]:
        lead += piece.lead
        if piece.meaning or (but and piece.table == but):
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
    """Without words that join to nothing, before a sign and at the end; what compares stands alone there."""
    found = []
    for piece, after in pairwise(way):
        last = after is way[-1] or not SIGNS.isdisjoint(after.lead)
        if last and piece.table == _TIME:
            found.append(replace(piece, meaning=_AGAINST.get(piece.meaning, piece.meaning)))
        elif not (last and piece.table == _JOIN):
            found.append(piece)
    return [*found, way[-1]]


def _stated(way: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """With what asks for yes or no where the tone of a sentence alone does: 'KTT ke-43 diadakan di Bali?'."""
    asked = any(piece.table in _ASKING or piece.table in (_POLAR, _OPENING, _ENDING) for piece in way)
    if asked or "?" not in way[-1].lead:
        return way
    at = next((at for at, piece in enumerate(way) if _done(piece, lexicon)), 0)
    told = at and any(piece.table == NAME for piece in way[at + 1 :])
    if not told:
        at = next((at for at in range(1, len(way) - 1) if _either(*way[at - 1 : at + 2])), 0)
    numbered = any(piece.table == _ORDINAL or piece.meaning.isdecimal() for piece in way[:at])
    return [*way[:at], Piece(" ", _DID, _POLAR), *way[at:]] if numbered else way


def _either(before: Piece, piece: Piece, after: Piece) -> bool:
    """Whether one parts two things of which one was so: 'daring atau luring'."""
    return piece.meaning == _OR and before.table == after.table == _FIELD


def _done(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a piece tells what was done."""
    groups = lexicon.held(piece.meaning)[0]
    return piece.table in (_FIELD, _PERSON) and "noun" not in groups and not _VERBS.isdisjoint(groups)


def _polar(way: list[Piece]) -> list[Piece]:
    """With what asks for yes or no first, where nothing else asks."""
    polar = [piece for piece in way if piece.table == _POLAR]
    rest = [piece for piece in way if piece.table != _POLAR]
    if any(piece.table in _ASKING for piece in rest):
        return [piece for piece in rest if piece.table != _ENDING]
    if not polar:
        return rest
    rest = [replace(piece, meaning=_AMONG) if piece.meaning == _INCLUDING else piece for piece in rest]
    return [replace(polar[0], lead=""), replace(rest[0], lead=f" {rest[0].lead}"), *rest[1:]]
