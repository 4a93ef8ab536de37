"""What came of the mutants, as markdown: by room, by file, and each that was not caught."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.mutants.sample import Mutant

Outcomes = Mapping[Mutant, bool]
"""Which were caught."""


def room(mutant: Mutant) -> str:
    """The folder of its module, two deep at most."""
    return "/".join(Path(mutant.module).parent.parts[:2])


def share(outcomes: Outcomes) -> float:
    """The share caught of those that somebody could observe; 1 of none."""
    seen = [caught for mutant, caught in outcomes.items() if caught or not mutant.equivalent]
    return sum(seen) / len(seen) if seen else 1.0


def table(outcomes: Outcomes, name: str, key: Callable[[Mutant], str]) -> str:
    """A row a key, and one for all."""
    lines = [f"| {name} | changes | caught | not caught | equivalent | share |", "|---" * 6 + "|"]
    for one in [*sorted({key(mutant) for mutant in outcomes}), None]:
        own = {mutant: caught for mutant, caught in outcomes.items() if one is None or key(mutant) == one}
        equivalent = sum(mutant.equivalent and not caught for mutant, caught in own.items())
        caught = sum(own.values())
        numbers = [len(own), caught, len(own) - caught - equivalent, equivalent]
        cells = [f"`{one}`" if one else "all", *(f"{number:,}" for number in numbers), f"{share(own):.0%}"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def survivors(outcomes: Outcomes) -> str:
    """The change of each that was not caught, those that nobody could observe left out."""
    missed = [mutant for mutant, caught in outcomes.items() if not (caught or mutant.equivalent)]
    blocks = [f"{one.module}:{one.line}\n- {one.before}\n+ {one.after}" for one in missed]
    return "```diff\n" + "\n\n".join(blocks) + "\n```" if blocks else "None."
