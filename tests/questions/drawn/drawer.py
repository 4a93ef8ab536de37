"""Names as questions call them, drawn from a catalogue."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

from store.catalogue import Catalogue
from store.query.condition import Condition

Words = Mapping[str, str]
Found = tuple[Words, Condition]
Draw = Callable[["Drawer", Any], Iterator[Found]]

PHRASES: Mapping[str, Any] = tomllib.loads((Path(__file__).parents[1] / "generated.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Drawer:
    """Draws from a catalogue as it stands on a day."""

    catalogue: Catalogue
    random: Random
    today: date

    @cached_property
    def _names(self) -> Counter[str]:
        """How many records bear a name."""
        return Counter(record.name.casefold() for record in self.catalogue)

    def own(self, name: str) -> bool:
        """Whether one record alone bears the name."""
        return self._names[name.casefold()] == 1

    def articled(self, name: str) -> str:
        """A name with the article that it takes."""
        return f"the {name}" if name.startswith(tuple(PHRASES["article"]["the"])) else name

    def partner(self, id_: str) -> Words:
        """A partner by its name or its letters, and as it stands before a noun."""
        partner = self.catalogue.partners[id_]
        letters = [alias for alias in partner.aliases if alias.isupper() and alias.isalpha()]
        short = letters[0] if letters else partner.name
        return {"x": self.articled(self.random.choice((partner.name, short))), "short": short}

    def called(self, group: str, key: str) -> str | None:
        """One of the ways to call a key of a closed list."""
        ways = PHRASES["call"][group].get(key)
        return str(self.random.choice(ways)) if ways else None


def plural(name: str) -> str:
    """Meetings of a name, many and one: 'ASEAN Summits|ASEAN Summit'."""
    last = name.rsplit(maxsplit=1)[-1]
    counted = last.isupper() or last in PHRASES["counted"]["words"]
    return f"{name}s|{name}" if counted else f"{name} meetings|{name} meeting"
