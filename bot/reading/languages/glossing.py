"""Puts a text of another language into English words, in its own order, for one reader to read them all.

The way through a text that leaves the fewest words unknown, in the fewest and so longest phrases, is the one
that is meant (Sornlertlamvanich 1993, maximal matching): it also cuts scripts that have no spaces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.reading.languages.cutting import Atom
from bot.reading.languages.glossary import NAME, Found, Glossary

# What a word costs that is unknown, known in English, of a name; a phrase, and a mended or bare word in one,
# a bare one where no word has marks.
_UNKNOWN, _ENGLISH, _NAME = 1.0, 0.65, 0.55
_PHRASE, _MENDED, _BARE, _ALIKE = 0.5, 0.3, 0.45, 0.01
# How much less a name behind 'ASEAN' costs, and what stands at an end of the text alone.
_ASEAN, _MET = "asean", 0.2
_OPENING, _ENDING = "opening", "ending"
# What a mended word may stand for: any phrase, a name or one of several words, one of several words alone.
_SURE, _CAPITAL, _LOOSE = "sure", "capital", "loose"
SIGNS = frozenset(",;:?!.()")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text in English, '' for nothing, and what stands before it: signs, spaces.

    ``table`` is the one of the glossary that holds it, 'name' for a name, '' for what was left as it is.
    """

    lead: str
    meaning: str
    table: str = ""


def pieces(
    text: str,
    atoms: Sequence[Atom],
    glossary: Glossary,
    english: Callable[[str], bool],
    names: Mapping[int, Iterable[int]],
) -> list[Piece]:
    """The likeliest way through a text; ``names`` are the last atoms of names by their first."""
    marked = any(atom.marks for atom in atoms)
    forms, mended = _forms(atoms, glossary, english)
    best: list[tuple[float, int, Found | None, bool]] = [(0.0, 0, None, False)]
    best += [(float("inf"), 0, None, False)] * len(atoms)

    def step(start: int, end: int, cost: float, phrase: Found | None, name: bool = False) -> None:
        if best[start][0] + cost < best[end][0]:
            best[end] = (best[start][0] + cost, start, phrase, name)

    for at, atom in enumerate(atoms):
        known = atom.plain.isdecimal() or english(atom.plain)
        step(at, at + 1, _ENGLISH if known else _UNKNOWN, None)
        for end in names.get(at, ()):
            step(at, end, _NAME, None, name=True)
        for phrase in glossary.at(atoms, at, forms):
            bare = phrase.loose * (_BARE if marked else _ALIKE)
            slips = [mended[one] for one in range(at, phrase.end) if one in mended]
            if not _plausible(slips, phrase, phrase.end - at):
                continue
            if (phrase.table == _ENDING and not _ends(text, atoms, phrase.end)) or (
                phrase.table == _OPENING and at
            ):
                continue
            met = _MET if _closer(atoms, at, phrase) else 0.0
            step(at, phrase.end, _PHRASE + bare + _MENDED * len(slips) - met, phrase)
    way = []
    end = len(atoms)
    while end:
        _, start, held, name = best[end]
        way.append((start, end, held, name))
        end = start
    return _joined(text, atoms, reversed(way), glossary)


def _plausible(slips: Sequence[str], phrase: Found, length: int) -> bool:
    """Whether words may be slips of a phrase of that length."""
    if length > 1:
        return len(slips) == 1 or _LOOSE not in slips
    return not slips or slips == [_SURE] or (slips == [_CAPITAL] and phrase.table == NAME)


def _ends(text: str, atoms: Sequence[Atom], end: int) -> bool:
    """Whether a clause ends before an atom."""
    after = atoms[end].start if end < len(atoms) else len(text)
    return end == len(atoms) or not SIGNS.isdisjoint(text[atoms[end - 1].end : after])


def _closer(atoms: Sequence[Atom], at: int, phrase: Found) -> bool:
    """Whether a phrase is likelier than others where it stands: a name behind 'ASEAN', a tag at the end."""
    named = phrase.table == NAME and at > 0 and atoms[at - 1].plain == _ASEAN
    return named or phrase.table in (_ENDING, _OPENING)


def _forms(
    atoms: Sequence[Atom], glossary: Glossary, english: Callable[[str], bool]
) -> tuple[list[dict[str, str]], dict[int, str]]:
    """What each atom may be, and which are mended for it: by themselves, for names, or for phrases."""
    forms: list[dict[str, str]] = []
    mended: dict[int, str] = {}
    for at, atom in enumerate(atoms):
        own = glossary.forms(atom)
        if len(own) == 1 and atom.plain not in glossary.words and not english(atom.plain):
            if near := glossary.near(atom.plain):
                mended[at] = _CAPITAL if at and atom.raw[:1].isupper() else _SURE
            elif near := glossary.slips(atom.plain):
                mended[at] = _LOOSE
            own |= dict.fromkeys(near, "")
        forms.append(own)
    return forms, mended


def _joined(
    text: str,
    atoms: Sequence[Atom],
    way: Iterable[tuple[int, int, Found | None, bool]],
    glossary: Glossary,
) -> list[Piece]:
    """The pieces of a way, the last with what stands behind all; letters that no phrase holds are words."""
    found: list[Piece] = []
    before, loose = 0, False
    for start, end, held, name in way:
        first, last = atoms[start], atoms[end - 1]
        lead = text[before : first.start]
        if held is not None:
            found.append(Piece(lead, held.meaning, held.table))
        elif loose and first.unspaced and not lead:
            found[-1] = Piece(found[-1].lead, found[-1].meaning + text[first.start : last.end])
        else:
            said = glossary.year(first.plain) if first.plain.isdecimal() else text[first.start : last.end]
            found.append(Piece(lead, said, NAME if name else ""))
        loose = held is None and first.unspaced
        before = last.end
    return [*found, Piece(text[before:], "")]
