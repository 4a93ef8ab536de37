"""Who held or did something how often, in words: 'Lao PDR (2016 and 2024)', '2022: 7 (Denmark, Greece …)'."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.things import Things
from bot.telling.item import Line, Lines
from bot.telling.wording import listed
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.query.sort import Item
from store.query.value import Tallied

# How many are told of those that have the most.
_LEADING = 3
_OFTEN = say("{phrase}, {least} or more each")
_WHICH, _NUMBER_WHICH = say("{name} ({which})"), say("{name}: {number} ({which})")


@dataclass(frozen=True, slots=True)
class Repeated:
    """Puts tallies of items of one catalogue into words."""

    catalogue: Catalogue

    def told(self, phrase: str, value: Tallied, least: int) -> tuple[str, list[Line]]:
        """What is said in all, and the line of each: of all that have ``least`` or more, or where that is one
        of those that have the most, the first with its number."""
        often = least > 1
        rows = value.rows if often else value.rows[:_LEADING]
        items = [(key, [one for one in things if isinstance(one, Item)]) for key, things in rows]
        lines = [self._line(value.field, key, row, often=often) for key, row in items]
        said = "; ".join(one.text for one in lines)
        begun = _OFTEN.format(phrase=phrase, least=least) if often else phrase
        return f"{begun}: {said}", lines

    def _line(self, field: str, key: object, items: list[Item], *, often: bool) -> Line:
        things, members = Things(self.catalogue), self.catalogue.members_by_place
        value = key if isinstance(key, int) else str(key)
        pattern = _WHICH if often else _NUMBER_WHICH
        which = listed([self._which(one) for one in items])
        said = pattern.format(name=things.linked(field, value), number=len(items), which=which)
        refs = (Ref(Kind.MEMBER, members[str(key)].id),) if key in members else ()
        values = (things.kept(field, value), *(() if often else (str(len(items)),)))
        source = getattr(items[0].held, "source", None) if items else None
        return Line(said, values, refs, source or "")

    def _which(self, item: Item) -> str:
        """What tells an item from others that are counted with it: the year of a term, else who it is of."""
        since = getattr(item.held, "since", None)
        return str(since.year) if since else Lines(self.catalogue).called(item)
