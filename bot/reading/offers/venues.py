"""Buildings that meetings were held in: 'housed in the Peace Palace'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.content import stems
from store.query.condition import Has

# What a building and each further word of its name explain; how likely it is meant where no word says 'in'.
_GAIN, _MORE, _UNPLACED = 1.3, 0.5, 0.5
# What it explains of a record that was held there.
_CREDIT = 0.6
_FEWEST = 2
# How many initials at least a building is called by.
_LETTERS = 4


def _initials(name: str) -> str:
    """'PICC' for the Philippine International Convention Center."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper()).casefold()


class Venues:
    """Knows the names of buildings, and each by what stands before the comma in it."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    @cached_property
    def _named(self) -> Mapping[str, dict[tuple[str, ...], tuple[str, ...]]]:
        """The words of names by the first of them, each name with the venues that are called so."""
        found: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = defaultdict(dict)
        for meeting in self._rows.content.catalogue.meetings.values():
            venue = meeting.venue
            for name in dict.fromkeys((venue, venue.partition(",")[0])) if venue else ():
                words = self._spelt(name)
                if venue and len(words) >= _FEWEST and venue not in found[words[0]].get(words, ()):
                    found[words[0]][words] = (*found[words[0]].get(words, ()), venue)
            short = _initials(venue.partition(",")[0]) if venue else ""
            if venue and len(short) >= _LETTERS:
                found[short][(short,)] = tuple(dict.fromkeys((*found[short].get((short,), ()), venue)))
        return found

    @cached_property
    def _bodies(self) -> frozenset[tuple[str, ...]]:
        bodies = self._rows.content.catalogue.bodies.values()
        return frozenset(self._spelt(name) for one in bodies for name in (one.name, *one.aliases))

    def _spelt(self, name: str) -> tuple[str, ...]:
        words = tuple(stems(name))
        return words[1:] if words[:1] == ("the",) else words

    def offers(self, text: Text) -> Iterator[Offer]:
        """The longest name at each place."""
        for at, word in enumerate(text.stems):
            names = self._named.get(word, {})
            said = [name for name in names if text.stems[at : at + len(name)] == name]
            if said:
                name = max(said, key=len)
                placed = text.has(text.left(at), "before", "place")
                if len(name) == 1 and not (placed and text.upper(at)):
                    continue  # 'at the PICC'
                if not placed and name in self._bodies:
                    continue  # one meets with the ASEAN Secretariat, and at it
                where = Has("venue", names[name])
                gain = _GAIN + _MORE * (len(name) - 1)
                likely = 1.0 if placed else _UNPLACED
                credit = self._rows.where(where) * _CREDIT
                yield Offer(at, at + len(name), "venue", names[name], gain, credit, where, likely)
