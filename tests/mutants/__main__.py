"""``python -m tests.mutants``: how many small changes to the code the tests catch."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from itertools import groupby

from tests.bench.report import RESULTS, measured_on
from tests.mutants.report import Outcomes, room, share, survivors, table
from tests.mutants.sample import Mutant, drawn
from tests.mutants.trial import Bench

_SEED = 20261201
_SIZE = 300
_ALL = ["store", "bot"]

_bench: Bench


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument(
        "within", nargs="*", default=_ALL, metavar="PATH", help="modules or folders; else all"
    )
    parser.add_argument("--size", type=int, default=_SIZE, help=f"how many changes to draw ({_SIZE})")
    parser.add_argument("--seed", type=int, default=_SEED, help=f"which ({_SEED})")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time (2)")
    parser.add_argument("--list", action="store_true", help="show the changes, try none")
    asked = parser.parse_args()
    mutants = drawn(asked.within, asked.size, asked.seed)
    if asked.list:
        print("\n".join(f"{one.module}:{one.line}\n- {one.before}\n+ {one.after}" for one in mutants))
        return 0
    outcomes = _tried(mutants, asked.jobs)
    files = table(outcomes, "file", lambda mutant: mutant.module)
    tried = "" if len(outcomes) == len(mutants) else f"{len(outcomes):,} tried of "
    drawn_as = f"{tried}{len(mutants):,} changes drawn with the seed {asked.seed}. {measured_on()}"
    print(f"\n{files}\n\n{survivors(outcomes)}\n\n{share(outcomes):.1%} caught: {drawn_as}")
    if asked.within == _ALL:
        short = f"{table(outcomes, 'room', room)}\n\n{drawn_as}\n"
        (RESULTS / "mutants.md").write_text(short, encoding="utf-8")
        long = f"# Mutants\n\n{short}\n## File by file\n\n{files}\n\n## Not caught\n\n{survivors(outcomes)}\n"
        (RESULTS / "mutants-by-file.md").write_text(long, encoding="utf-8")
    return int(len(outcomes) < len(mutants))


def _tried(mutants: list[Mutant], jobs: int) -> Outcomes:
    """Each with what came of it, told as it comes."""
    outcomes: dict[Mutant, bool] = {}
    of_modules = [list(group) for _, group in groupby(mutants, lambda mutant: mutant.module)]
    with (
        tempfile.TemporaryDirectory(prefix="notulis-") as folder,
        multiprocessing.get_context("fork").Pool(jobs, _open, (folder,)) as pool,
    ):
        for found, fault in pool.imap_unordered(_try, of_modules):
            outcomes |= found
            if fault:
                print(fault, file=sys.stderr)
            for mutant, caught in found.items():
                ended = "caught" if caught else "equivalent" if mutant.equivalent else "NOT CAUGHT"
                told = f"{ended} {mutant.module}:{mutant.line}  {mutant.before}  →  {mutant.after}"
                print(told, file=sys.stderr)
            print(f"{len(outcomes)} of {len(mutants)}", file=sys.stderr, flush=True)
    return {mutant: outcomes[mutant] for mutant in mutants if mutant in outcomes}


def _open(folder: str) -> None:
    global _bench  # noqa: PLW0603 - one a process
    _bench = Bench(folder)


def _try(mutants: list[Mutant]) -> tuple[dict[Mutant, bool], str]:
    """What came of a module's mutants, and why of some nothing did."""
    found: dict[Mutant, bool] = {}
    try:
        found.update(_bench.caught(mutants[0].module, mutants))
    except RuntimeError as error:
        return found, str(error)
    return found, ""


if __name__ == "__main__":
    sys.exit(main())
