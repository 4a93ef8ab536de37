"""Small changes to the code, drawn at random: what Cosmic Ray's operators change, outside annotations."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).parents[2]
_EQUIVALENT = Path(__file__).with_name("equivalent.toml")
# One change an arithmetic operator is enough; decorators mostly cache; identity is a type checker's business.
_LEFT_OUT = ("RemoveDecorator", "Variable", "_Is", "_IsNot", "_FloorDiv", "_Mod", "_Pow", "Shift", "BitXor")
_KEPT = ("_Is_IsNot", "_IsNot_Is")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one change, at a line: the line ``before`` and ``after`` it, and the whole ``source``."""

    module: str
    line: int
    before: str
    after: str
    source: str

    @property
    def equivalent(self) -> bool:
        """Whether it is known, and said why, that nobody could observe the change."""
        return (self.module, self.before, self.after) in _equivalent()


def modules(within: Sequence[str]) -> list[str]:
    """The modules under the paths named, relative to the project's folder; migrations are history."""
    found = (
        path
        for one in within
        for path in ([ROOT / one] if one.endswith(".py") else (ROOT / one).rglob("*.py"))
    )
    return sorted(
        {
            path.relative_to(ROOT).as_posix()
            for path in found
            if path.name != "__init__.py" and path.parent.name != "versions"
        }
    )


def drawn(within: Sequence[str], size: int, seed: int) -> list[Mutant]:
    """At most ``size`` mutants: places drawn evenly over all the code named, then a change for each."""
    random = Random(seed)
    places = [(module, changes) for module in modules(within) for changes in _changes(module)]
    random.shuffle(places)
    found: list[Mutant] = []
    for module, changes in places:
        if len(found) == size:
            break
        random.shuffle(changes)
        found += [mutant for change in changes if (mutant := _mutant(module, *change))][:1]
    return sorted(found, key=lambda mutant: (mutant.module, mutant.line, mutant.after))


@cache
def _equivalent() -> frozenset[tuple[str, str, str]]:
    known = tomllib.loads(_EQUIVALENT.read_text(encoding="utf-8"))["mutant"]
    return frozenset((one["module"], one["before"], one["after"]) for one in known)


@cache
def _operators() -> dict[str, Any]:
    from cosmic_ray.plugins import get_operator, operator_names

    names = [
        name for name in operator_names() if name.endswith(_KEPT) or not any(out in name for out in _LEFT_OUT)
    ]
    return {name: get_operator(name)() for name in names}


def _changes(module: str) -> Iterator[list[tuple[str, int]]]:
    """For each place that can be changed, the ways to do so: an operator and which of its occurrences."""
    from cosmic_ray.ast import ast_nodes, get_ast

    nodes = list(ast_nodes(get_ast((ROOT / module).read_text(encoding="utf-8"))))
    places: dict[object, list[tuple[str, int]]] = {}
    for name, operator in _operators().items():
        at = 0
        for node in nodes:
            for place in operator.mutation_positions(node):
                if not _only_for_types(node):
                    places.setdefault(place, []).append((name, at))
                at += 1
    yield from places.values()


def _only_for_types(node: Any) -> bool:
    """Whether nothing but types, speed or a fault of ours hangs on it.

    Annotations, their imports, kinds of dataclasses, sizes of caches, whether ``zip`` insists on one length.
    """
    if node.type == "operator" and node.parent.type in ("parameters", "lambdef"):
        return True
    if node.type == "if_stmt" and node.children[1].get_code().strip() == "TYPE_CHECKING":
        return True
    while (parent := node.parent) is not None:
        if parent.type == "decorator" and parent.children[1].get_code().startswith(
            ("dataclass", "lru_cache")
        ):
            return True
        if parent.type == "argument" and parent.children[0].get_code().strip() == "strict":
            return True
        if parent.type == "trailer" and parent.parent.children[0].get_code().strip() == "lru_cache":
            return True
        if parent.type == "tfpdef" and node is not parent.children[0]:
            return True
        if parent.type == "annassign" and node is parent.children[1]:
            return True
        if parent.type == "funcdef" and node is parent.annotation:
            return True
        node = parent
    return False


def _mutant(module: str, operator: str, occurrence: int) -> Mutant | None:
    """The change, None where it leaves no program or the same one."""
    from cosmic_ray.mutating import mutate_code

    original = (ROOT / module).read_text(encoding="utf-8")
    try:
        source = mutate_code(original, _operators()[operator], occurrence)
        if source is None or ast.dump(ast.parse(source)) == ast.dump(ast.parse(original)):
            return None
    except (SyntaxError, AttributeError):  # the latter is Cosmic Ray's own, at ``except module.Error``
        return None
    pairs = zip(original.split("\n"), source.split("\n"), strict=False)
    line, (before, after) = next((at, pair) for at, pair in enumerate(pairs, 1) if pair[0] != pair[1])
    return Mutant(module, line, " ".join(before.split()), " ".join(after.split()), source)
