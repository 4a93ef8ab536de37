"""Puts names in English order: 'forum ASEAN-Japan 35th' is the 35th ASEAN-Japan forum."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.reading.languages.glossary import HEAD, KIND, NAME
from bot.reading.languages.glossing import SIGNS, Piece
from bot.reading.lexicon.lexicon import Lexicon
from store.matching.words import normalise

# What the lexicon says of a word for meetings.
_MEETING = ("noun", "meeting")
_ORDINAL, _OF, _AND, _WITH, _ASEAN = "ordinal", "of", "and", "with", ("asean",)
# Tables of nouns that are of whom stands behind them.
_OWNED = frozenset({"person", "field"})
# What may stand between the words of one name: 'ASEAN - Japan', 'ASEAN+3'.
_JOINT = re.compile(r"[\s‐‑‒–—+/-]*")
_SPACES = re.compile(r"\s+")
# Signs that part nothing at either end.
_EMPTY = " ,;"
_APOSTROPHES = frozenset("'’ʼ")


def _unbracketed(way: Sequence[Piece]) -> list[Piece]:
    """With the ordinal behind the name that it counts, not its short form: 'KTT ASEAN (AS) ke-5'."""
    found = list(way)
    for at in range(1, len(found) - 2):
        short, ordinal, after = found[at : at + 3]
        aside = short.lead.strip() == "(" and ordinal.lead.strip() == ")" and ordinal.table == _ORDINAL
        if aside and found[at - 1].table in (HEAD, KIND, NAME, "") and short.table in ("", NAME, HEAD):
            closed = replace(after, lead=f"){after.lead}")
            found[at : at + 3] = [replace(ordinal, lead=" "), short, closed]
    return found


class Ordering:
    """Pieces of a text, the last of which only ends it; the lexicon knows what English words head a name."""

    def __init__(self, way: Sequence[Piece], lexicon: Lexicon) -> None:
        self._way = _unbracketed(way)
        self._lexicon = lexicon

    def written(self) -> str:
        """The text in English order."""
        parts: list[str] = []
        at = 0
        while at < len(self._way):
            after, said = self._phrase(at)
            lead = self._way[at].lead
            changed = at and said and (self._way[at - 1].table or self._way[at].table)
            parts += [" " if changed and (not lead or lead in _APOSTROPHES) else lead]
            parts += [f"{_OF} {said}" if at and self._owns(at) else said]
            at = after
        return _SPACES.sub(" ", "".join(parts)).strip(_EMPTY)

    def _owns(self, at: int) -> bool:
        """Whether a name is that of whom the noun before it is: 'member ASEAN', 'menlu Jepang'."""
        before = self._way[at - 1]
        last = before.meaning.rpartition(" ")[2]
        groups, senses = self._lexicon.held(last)
        noun = "basics" in groups or ("noun" in groups and _MEETING not in senses)
        owned = before.table in _OWNED and noun
        return owned and self._names(at) and self._joined(at)

    def _phrase(self, at: int) -> tuple[int, str]:
        """The piece after the phrase that begins at one, and the phrase."""
        if not self._heads(at):
            return self._numbered(at)
        first = self._run(at + 1, KIND, HEAD)
        name = self._run(first, _ORDINAL)
        whom = name + (self._way[name].meaning == _OF)
        for joints in ((_AND, _WITH), (_AND,)):
            after = (self._name(whom, joints) if self._joined(name) else 0) or name
            last = self._run(after, _ORDINAL) if name == first else after
            if name > first or last > after:
                break
        said = [
            *self._said(first, name),
            *self._said(after, last),
            *self._as_typed(name, after),
            *reversed(self._said(at, first)),
        ]
        return last, " ".join(said)

    def _numbered(self, at: int) -> tuple[int, str]:
        """A name by itself with the kind and number behind it: 'AEM special', 'AEM 40th',
        'AEM first: when'."""
        after = self._name(at) or at
        kinds = self._run(after, KIND)
        last = self._run(kinds, _ORDINAL)
        closed = not SIGNS.isdisjoint(self._way[last].lead)
        numbered = last > kinds and (closed or self._way[kinds].meaning[0].isdigit())
        if after == at or not (numbered or kinds > after):
            return at + 1, self._way[at].meaning
        last = last if numbered else kinds
        return last, " ".join(
            (*self._said(kinds, last), *self._said(after, kinds), *self._as_typed(at, after))
        )

    def _said(self, start: int, end: int) -> list[str]:
        return [piece.meaning for piece in self._way[start:end]]

    def _heads(self, at: int) -> bool:
        """Whether what tells which one stands behind a piece."""
        piece = self._way[at]
        if piece.table not in ("", NAME):
            return piece.table == HEAD
        words = normalise(piece.meaning)
        compound = at and not self._way[at - 1].table and not piece.lead.strip()
        if len(words) != 1 or compound:
            return False
        groups, senses = self._lexicon.held(words[0])
        return "level" in groups or _MEETING in senses

    def _run(self, at: int, *tables: str) -> int:
        """The piece after those of some tables that stand together from one on."""
        while self._way[at].table in tables and self._joined(at):
            at += 1
        return at

    def _joined(self, at: int) -> bool:
        return _JOINT.fullmatch(self._way[at].lead) is not None

    def _name(self, at: int, joints: Sequence[str] = (_AND,)) -> int:
        """The piece after the name that begins at one, 0 where none does; ``joints`` join two to one."""
        after = at
        while self._names(after, first=after == at) and (after == at or self._joined(after)):
            after += 1
            if self._way[after].meaning in joints and self._joined(after) and self._names(after + 1):
                after += 1
        return after if after > at else 0

    def _names(self, at: int, *, first: bool = True) -> bool:
        """Whether a piece is a name, or the '3' of one that has begun: 'ASEAN+3'."""
        piece = self._way[at]
        plus = not first and piece.meaning.isdigit() and piece.lead.strip() == "+"
        return piece.table == NAME or plus or normalise(piece.meaning) == _ASEAN

    def _as_typed(self, start: int, end: int) -> list[str]:
        """A name of several words: 'ASEAN - Japan' and 'ASEAN and Japan' are ASEAN-Japan."""
        said = ""
        for at in range(start, end):
            piece = self._way[at]
            if piece.meaning in (_OF, _AND, _WITH):
                continue
            joined = at > start and self._way[at - 1].meaning in (_AND, _WITH)
            said += ("-" if joined else piece.lead.strip() or " ") * bool(said) + piece.meaning
        return [said] if said else []
