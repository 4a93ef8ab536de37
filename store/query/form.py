"""What a written query may be made of: JSON read with a sentence for all that is wrong, and where it is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NoReturn

LONGEST, DEEPEST = 8_000, 20
"""How many characters a written query may have, and how many queries and conditions within each other."""


@dataclass(frozen=True, slots=True)
class Form:
    """A piece of written JSON and where it stands, as in 'count.where.all[1]'; ``depth`` counts from 1."""

    value: object
    path: str = ""
    depth: int = 1

    def fail(self, why: str) -> NoReturn:
        """Raise ValueError with what is wrong here."""
        raise ValueError(f"{self.path or 'the query'}: {why}")

    def inside(self, value: object, step: str) -> Form:
        """A piece of this one; ``step`` leads there."""
        path = f"{self.path}{step}" if step.startswith("[") or not self.path else f"{self.path}.{step}"
        return Form(value, path, self.depth)

    def deeper(self) -> Form:
        """The same as a query or condition within another."""
        if self.depth >= DEEPEST:
            self.fail(f"more than {DEEPEST} queries and conditions stand within each other")
        return Form(self.value, self.path, self.depth + 1)

    def mapping(self, wanted: str) -> Mapping[str, object]:
        """The keys of an object."""
        if not isinstance(self.value, dict):
            self.fail(f"{wanted} is expected here, not {shown(self.value)}")
        return self.value

    def items(self, wanted: str, least: int = 0, most: int | None = None) -> list[Form]:
        """The pieces of a list; a single value is a list of one."""
        row = self.value if isinstance(self.value, list) else [self.value]
        if len(row) < least or (most is not None and len(row) > most):
            self.fail(f"{wanted} is expected here, not {shown(self.value)}")
        steps = isinstance(self.value, list)
        return [self.inside(one, f"[{at}]") if steps else self for at, one in enumerate(row)]

    def text(self, wanted: str) -> str:
        """A text."""
        if not isinstance(self.value, str):
            self.fail(f"{wanted} is expected here, not {shown(self.value)}")
        return self.value

    def number(self, wanted: str) -> int:
        """A whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.fail(f"{wanted} is expected here, not {shown(self.value)}")
        return self.value

    def truth(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            self.fail(f"true or false is expected here, not {shown(self.value)}")
        return self.value

    def one_of(self, known: Iterable[str], noun: str) -> str:
        """One of some names."""
        names = list(known)
        name = self.text(f"the name of a {noun}")
        if name not in names:
            near = get_close_matches(name, names, 1)
            hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(names)}"
            self.fail(f"there is no {noun} '{name}'; {hint}")
        return name

    def only(self, known: Sequence[str]) -> None:
        """Raise ValueError where an object has a key beyond those known."""
        for key in self.mapping("an object"):
            if key not in known:
                self.fail(f"'{known[0]}' does not go with '{key}', but with {_row(known[1:])}")


def _row(names: Sequence[str]) -> str:
    return ", ".join(f"'{name}'" for name in names) or "nothing"


def shown(value: object) -> str:
    """The beginning of a piece of JSON as it was written."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else f"{text[:37]}..."


def parsed(text: str) -> Form:
    """JSON as a form; ValueError for anything that is none, or too long."""
    if len(text) > LONGEST:
        raise ValueError(f"a query may have {LONGEST:,} characters; this one has {len(text):,}")
    try:
        return Form(json.loads(text, object_pairs_hook=_object, parse_constant=_no_number, parse_int=_number))
    except json.JSONDecodeError as error:
        raise ValueError(
            f"line {error.lineno}, character {error.colno}: this is no JSON: {error.msg}"
        ) from None
    except RecursionError:
        raise ValueError("there are too many brackets within each other") from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for key in found if [name for name, _ in pairs].count(key) > 1)
        raise ValueError(f"'{twice}' stands twice in one object")
    return found


def _number(digits: str) -> int:
    if len(digits) > 20:
        raise ValueError(f"{digits[:20]}... is too long for a number")
    return int(digits)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
