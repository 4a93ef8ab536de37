"""The one matcher: a typed name in, ranked records out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from store.matching.match import Match, Name, Span, Verdict
from store.records import Kind


class Matcher:
    """An index over names, built once for a revision of the catalogue and never changed."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = tuple(names)

    def find(self, typed: str, kinds: Collection[Kind] | None = None, limit: int = 6) -> Match:
        """Rank the records (of ``kinds``, or of any kind) that what was typed may name."""
        return Match(typed, Verdict.NONE, ())

    def spot(self, words: Iterable[str]) -> list[Span]:
        """Every name mentioned in a sentence, given as its normalised words; overlapping spans are all kept."""
        return []
