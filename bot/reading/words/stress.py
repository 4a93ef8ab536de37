"""How plainly a cue asks for what it means, by where it stands: behind 'which', alone between commas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.words.text import Text

# Places of a cue, the plainest first.
ORDER = ("wh", "head", "alone", "first", "last", "inside")
STRENGTH = {"wh": 3.0, "head": 2.6, "alone": 2.4, "first": 1.8, "last": 1.6, "inside": 1.0}
# How many words may stand between 'which' and what it asks for.
_REACH = 4
# How many telling words, names aside, may stand between them.
_BETWEEN = 1
_SIGNS = frozenset(",;:?!()–—…")


@dataclass(frozen=True, slots=True)
class Stress:
    """A cue and where it stands: at a question word ('wh'), as what one asks for ('head'), alone between
    signs, as the first or last telling word between them, or inside."""

    cue: Cue
    how: str


def stressed(text: Text, cues: Iterable[Cue], names: Sequence[range] = ()) -> list[Stress]:
    """Each cue with its place; ``names`` are spans that count for nothing before or behind it."""
    found = list(cues)
    reading = _Reading(text, found, names)
    return [Stress(cue, reading.how(cue)) for cue in found]


class _Reading:
    def __init__(self, text: Text, cues: Sequence[Cue], names: Sequence[range]) -> None:
        self._text = text
        self._cued = words_of(cues)
        self._named = {at for span in names for at in span}
        self._segments = segments(text)
        self._heads = self._asked_for(cues)

    def how(self, cue: Cue) -> str:
        text = self._text
        if any(text.has(at, "question", "wh") for at in range(cue.start, cue.end)):
            return "inside" if self._relative(cue) else "wh"
        if cue.start in self._heads or self._named_by(cue):
            return "head"
        segment = next(one for one in self._segments if cue.start in one)
        before = [at for at in segment if at < cue.start and self._tells(at)]
        after = [at for at in segment if at >= cue.end and self._tells(at)]
        if not (before or after):
            return "alone"
        if not [at for at in before if at not in self._named]:
            return "first"
        return "inside" if after else "last"

    def _named_by(self, cue: Cue) -> bool:
        """'hotel name', 'the name of the hall'."""
        text = self._text
        if text.has(cue.end, "field", "name") and not _parted(text, cue.end):
            return True
        before = text.left(cue.start)
        return text.among(before, "of") and text.has(before - 1, "field", "name")

    def _tells(self, at: int) -> bool:
        return at not in self._cued and self._text.sorts[at] != "filler"

    def _asked_for(self, cues: Sequence[Cue]) -> set[int]:
        """Where cues stand that a 'which' or 'what' before them asks for."""
        text = self._text
        starts = sorted({cue.start for cue in cues})
        ends = {cue.start: max(one.end for one in cues if one.start == cue.start) for cue in cues}
        heads = set()
        for at in range(len(text)):
            if not text.among(at, "asking") or self._within(at, cues):
                continue
            near = [start for start in starts if at < start <= at + _REACH and self._joined(at, start)]
            near = near or self._done(at, cues)
            if near:
                head = near[0]
                heads.add(head)
                heads.update(start for start in near[1:] if start <= ends[head])
        return heads

    def _done(self, at: int, cues: Sequence[Cue]) -> list[int]:
        """'what did they adopt': what was done asks."""
        text = self._text
        if not text.has(at + 1, "question", "auxiliary") or text.among(at + 1, "copula"):
            return []
        segment = next(one for one in self._segments if at in one)
        found = [
            cue.start
            for cue in cues
            if cue.group == "field" and cue.start in segment and cue.start > at + 1 and _is_deed(text, cue)
        ]
        return sorted(found)[:1]

    def _within(self, at: int, cues: Sequence[Cue]) -> bool:
        return any(cue.start <= at < cue.end for cue in cues if cue.sense != "about")

    def _joined(self, at: int, start: int) -> bool:
        """Whether both stand in one phrase: 'which Japanese PM', not 'which body let the PM'."""
        text, told = self._text, 0
        for place in range(at + 1, start):
            if _parted(text, place) or not self._may_stand(place, told):
                return False
            told += text.sorts[place] != "filler" and place not in self._named
        return told <= _BETWEEN and not _parted(text, start)

    def _may_stand(self, place: int, told: int) -> bool:
        """Whether a word may stand in a phrase behind so many telling ones."""
        text = self._text
        if text.has(place, "question", "auxiliary"):
            return text.among(place, "copula")
        if text.sorts[place] != "filler":
            return True
        return text.among(place, "asean") or (text.among(place, "phrasing") and not told)

    def _relative(self, cue: Cue) -> bool:
        """'the summit where Fukuda gave …': the word joins a clause to what stands before it."""
        text = self._text
        if cue.end - cue.start > 1 or cue.start == 0 or _parted(text, cue.start):
            return False
        before = cue.start - 1
        if not (text.has(before, "level") or text.has(before, "noun") or text.has(before, "office")):
            return False
        if text.has(cue.end, "question", "auxiliary") or cue.end >= len(text):
            return False
        segment = next(one for one in self._segments if cue.start in one)
        return any(self._tells(at) for at in segment if at >= cue.end)


def _is_deed(text: Text, cue: Cue) -> bool:
    """Whether a cue also says what somebody did, or what was said."""
    deeds = {(one.start, one.end) for one in text.group("role")}
    return cue.sense == "said" or (cue.start, cue.end) in deeds


def segments(text: Text) -> list[range]:
    """The parts of a text between signs."""
    starts = [0, *(at for at in range(1, len(text)) if _parted(text, at))]
    return [range(one, other) for one, other in zip(starts, [*starts[1:], len(text)], strict=True)]


def _parted(text: Text, at: int) -> bool:
    """Whether a sign parts a word from the one before it."""
    between = text.between(at - 1, at)
    return bool(_SIGNS.intersection(between)) or (
        len(between) > 1 and any(sign in between for sign in ".-/\n")
    )
