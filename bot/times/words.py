"""A text's tokens with what may stand at each, as far as it tells the time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.times.lexicon import POINT, TELLING, Heads, Node, TimeLexicon
from bot.times.numbers import number_heads
from bot.times.point import Point, invalid
from bot.times.spelled import spelled_years
from bot.times.token import Token

Known = Callable[[str], bool]

# A time within a time within a time: 'the end of the first half of 2022'.
_DEPTH = 2
# How many digits may be a time by themselves.
_TELLING_DIGITS = frozenset({2, 4})
_NOTHING: Heads = {}
# The slots of a form with what stands in them.
_Path = tuple[tuple[str, str | Point], ...]
# Forms that end before a token, and their slots.
_Way = tuple[list[str], int, _Path]


@dataclass(slots=True)
class Match:
    """A form at tokens ``start`` to ``end`` (not included): the senses of its slots, the time inside."""

    start: int
    end: int
    senses: dict[str, list[str]] = field(default_factory=dict)
    point: Point | None = None

    def sense(self, slot: str) -> str | None:
        """What a slot says, None where it is absent."""
        found = self.senses.get(slot)
        return found[0] if found else None

    def number(self, slot: str) -> int | None:
        """The number that a slot says; None where it is absent or tells none."""
        found = self.sense(slot)
        return None if found is None or found == "?" else int(found)


# Makes a time of a form, or None where it is none there.
Builder = Callable[["TimeWords", Match], Point | None]


class TimeWords:
    """The tokens by index, and the times that are read from them; ``today`` is what 'last year' is told from.

    A misspelt word is none that is ``known`` otherwise.
    """

    def __init__(
        self,
        words: Sequence[Token],
        today: date,
        known: Known,
        lexicon: TimeLexicon,
        builders: Mapping[str, Builder],
    ) -> None:
        self.tokens = words
        self.today = today
        self.lexicon = lexicon
        self.mended: set[int] = set()
        self._meant: dict[str, str | None] = {}
        self.heads: list[Heads] = [_NOTHING] * (len(words) + 1)
        self.telling = False
        for at, token in enumerate(words):
            if token.digits:
                self.telling |= len(token.text) in _TELLING_DIGITS
            else:
                form = self._form(at, token.text, known)
                if lexicon.knows(form):
                    self.heads[at] = self._loose(lexicon.heads(words, at, form))
                    self.telling = self.telling or not TELLING.isdisjoint(self.heads[at])
        if self.telling:
            for at, token in enumerate(words):
                if token.digits:
                    self.heads[at] = lexicon.heads(words, at, token.text) | number_heads(
                        words, self.heads, at
                    )
                elif years := spelled_years(words, self.heads, at):
                    self.heads[at]["year"] = years
        self._builders = builders
        self._points: list[dict[int, Point | None]] = [{} for _ in range(_DEPTH + 1)]

    def _form(self, at: int, word: str, known: Known) -> str:
        if self.lexicon.knows(word):
            return word
        if word not in self._meant:
            meant = self.lexicon.repair(word)
            self._meant[word] = None if meant is None or known(word) else meant
        meant = self._meant[word]
        if meant is None:
            return word
        self.mended.add(at)
        return meant

    def _loose(self, heads: Heads) -> Heads:
        """Without the signs that a space stands beside."""
        if "tight" in heads:
            kept = [hit for hit in heads["tight"] if not self.spaced(hit[1] - 1) and not self.spaced(hit[1])]
            heads["tight"] = kept
        return heads

    def __len__(self) -> int:
        return len(self.tokens)

    def has(self, at: int, *slots: str) -> bool:
        """Whether one of some tables or fillers stands at a token."""
        return 0 <= at < len(self.tokens) and any(slot in self.heads[at] for slot in slots)

    def senses(self, at: int, slot: str) -> list[tuple[str, int]]:
        """The senses that a table has at a token, each with the index after it, the longest first."""
        return self.heads[at].get(slot, []) if 0 <= at < len(self.tokens) else []

    def ending(self, end: int, slot: str) -> str | None:
        """The sense that a table has in the words just before a token."""
        for begin in range(max(end - 4, 0), end):
            for sense, after in self.heads[begin].get(slot, ()):
                if after == end:
                    return sense
        return None

    def spaced(self, at: int) -> bool:
        """Whether a space, or nothing at all, stands before a token."""
        return not 0 <= at < len(self.tokens) or self.tokens[at].spaced

    def sign(self, at: int) -> bool:
        """Whether a sign, or nothing at all, stands at a token."""
        return not 0 <= at < len(self.tokens) or not self.tokens[at].text.isalnum()

    def point(self, at: int, depth: int = _DEPTH) -> Point | None:
        """The longest time whose form begins at a token."""
        if not self.heads[at]:
            return None
        found = self._points[depth]
        if at not in found:
            ways: list[_Way] = []
            nested = self._walk(self.lexicon.forms, at, (), depth, ways)
            found[at] = self._build(at, ways) if ways else None
            if not nested:
                for others in self._points[:depth]:
                    others[at] = found[at]
        return found[at]

    def _build(self, at: int, ways: list[_Way]) -> Point | None:
        """The longest form that is a time there."""
        for names, end, path in sorted(ways, key=lambda way: -way[1]):
            match = Match(at, end)
            for slot, sense in path:
                if isinstance(sense, Point):
                    match.point = sense
                else:
                    match.senses.setdefault(slot, []).append(sense)
            for name in names:
                try:
                    point = self._builders[name](self, match)
                except (ValueError, OverflowError):
                    return invalid(end)
                if point is not None:
                    inner = match.point
                    return invalid(end) if inner is not None and not inner.valid else point
        return None

    def _walk(self, node: Node, at: int, path: _Path, depth: int, ways: list[_Way]) -> bool:
        """Add every way in which forms go on from a node; whether one of them may hold another time."""
        if node.forms:
            ways.append((node.forms, at, path))
        heads, after = self.heads[at], node.after
        nested = False
        for slot, hits in heads.items():
            child = after.get(slot)
            if child is not None:
                for sense, end in hits:
                    if child.forms or child.inner or not child.after.keys().isdisjoint(self.heads[end]):
                        nested |= self._walk(child, end, (*path, (slot, sense)), depth, ways)
        if node.inner is not None and heads:
            nested = True
            point = self.point(at, depth - 1) if depth else None
            if point is not None:
                self._walk(node.inner, point.end, (*path, (POINT, point)), depth, ways)
        return nested
