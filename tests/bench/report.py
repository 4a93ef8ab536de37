"""The figures as markdown tables and a plot."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from pathlib import Path

from tests.bench.asked import FOUND, Asked, share
from tests.bench.catalogue import ASKED, ONE_SLIP, SURE, Row
from tests.bench.countries import REFUSED, Refused
from tests.bench.questions import TIMES as TIMES_MATCHER
from tests.bench.questions import Cost
from tests.bench.scaling import MEGABYTES, RIGHT, SIZES, TIMES, Result
from tests.bench.sentences import Spotted
from tests.bench.slips import ASKED as ASKED_OF_SLIPS
from tests.bench.slips import Slipped

RESULTS = Path(__file__).parent / "results"


def measured_on() -> str:
    """The machine, without its name."""
    return (
        f"Measured with Python {platform.python_version()} on {os.cpu_count()} cores ({platform.machine()})."
    )


def catalogue_table(rows: Sequence[Row]) -> str:
    lines = [
        "| typed | queries | right record first | in the top three | wrong and *clear* | sure |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        first, three, wrong = ASKED[row.typed]
        cells = [row.typed, f"{row.queries:,}", _beside(row.right, first), _beside(row.top_three, three)]
        cells += [
            _beside(row.wrong_and_clear, wrong),
            _beside(row.clear, SURE if row.typed == ONE_SLIP else None),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def scaling_table(results: Sequence[Result], memory: dict[int, float]) -> str:
    """Each engine's median query in milliseconds and share of right records, at each size."""
    sizes = sorted({result.size for result in results})
    lines = [
        "| engine | " + " | ".join(f"{size:,} names" for size in sizes) + " |",
        "|---" * (len(sizes) + 1) + "|",
    ]
    for engine in dict.fromkeys(result.engine for result in results):
        cells = [f"{r.milliseconds:.2f} ms · {r.right:.3f}" for r in results if r.engine == engine]
        lines.append(f"| {engine} | {' | '.join(cells)} |")
    ours = [result for result in results if result.engine == "Notulis"]
    times = [f"{r.times:.2f} ({TIMES[SIZES.index(r.size)]:g})" for r in ours]
    lines.append(f"| Notulis, times `token_set_ratio` at 1,000 (at most) | {' | '.join(times)} |")
    right = [f"{r.right:.3f} ({RIGHT[SIZES.index(r.size)]:g})" for r in ours]
    lines.append(f"| Notulis, right first (at least) | {' | '.join(right)} |")
    sizes_of = [f"{memory[size]:.0f} MB" + (f" ({MEGABYTES})" if size == SIZES[-1] else "") for size in sizes]
    lines.append(f"| Notulis, memory (at most) | {' | '.join(sizes_of)} |")
    return "\n".join(lines)


def slip_table(found: Sequence[Slipped]) -> str:
    """How often a name with two slips is ranked first, or among twenty."""
    lines = [
        "| two slips anywhere, also in one short word | queries | right record first | in the first twenty "
        "| wrong and *clear* | median |",
        "|---|---|---|---|---|---|",
    ]
    for one in found:
        first, twenty = ASKED_OF_SLIPS[one.size]
        cells = [f"{one.size:,} names", f"{one.queries:,}", _beside(one.first, first)]
        cells += [_beside(one.twenty, twenty), _share(one.wrong_and_sure), f"{one.milliseconds:.2f} ms"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def country_table(found: Refused) -> str:
    """How often a country that is no partner is refused, and told where it is known."""
    lines = [
        "| /partner with a country that is none, in 12 languages | names | refused | if known, told |",
        "|---|---|---|---|",
        f"| all of CLDR | {found.names:,} | {_beside(found.refused, REFUSED)} | {_share(found.said)} |",
    ]
    return "\n".join(lines)


def asked_table(found: list[Asked]) -> str:
    """How often a name that is asked as a question finds what the command finds."""
    lines = [
        "| every title, alias and acronym, asked as a question | names | what the command finds |",
        "|---|---|---|",
        f"| of the whole catalogue | {len(found):,} | {_beside(share(found), FOUND)} |",
    ]
    return "\n".join(lines)


def sentence_table(found: Sequence[Spotted]) -> str:
    lines = ["| names in sentences of 40 words | sentences | found | median |", "|---|---|---|---|"]
    lines += [f"| {s.typed} | {s.sentences:,} | {_share(s.found)} | {s.milliseconds:.2f} ms |" for s in found]
    return "\n".join(lines)


def cost_table(cost: Cost) -> str:
    lines = [
        "| questions | median question | median matcher, same words | times the matcher (at most) |",
        "|---|---|---|---|",
    ]
    cells = [f"{cost.questions:,}", f"{cost.question:.2f} ms", f"{cost.matcher:.2f} ms"]
    lines.append(f"| {' | '.join(cells)} | {cost.times:.2f} ({TIMES_MATCHER}) |")
    return "\n".join(lines)


def plot(results: Sequence[Result], path: Path) -> None:
    """Median query and share of right records over the number of names."""
    import matplotlib as mpl

    mpl.use("Agg")
    # Nothing in the file but the figure: the same results give the same bytes.
    mpl.rcParams.update({"svg.hashsalt": "notulis", "svg.fonttype": "none", "font.size": 9})
    from matplotlib import pyplot

    figure, (time, right) = pyplot.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    for engine in dict.fromkeys(result.engine for result in results):
        own = [result for result in results if result.engine == engine]
        style = {"marker": "o", "linewidth": 2.4 if engine == "Notulis" else 1.2, "label": engine}
        time.plot([r.size for r in own], [r.milliseconds for r in own], **style)
        right.plot([r.size for r in own], [r.right for r in own], **style)
    for axes, title in ((time, "median query, ms"), (right, "right record first")):
        axes.set(xscale="log", xlabel="names", title=title)
        axes.grid(alpha=0.3)
    time.set(yscale="log")
    right.set(ylim=(0, 1.02))
    time.legend(frameon=False, fontsize=8)
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value * 100:.2f} %"


def _beside(value: float | None, asked: float | None) -> str:
    return _share(value) if asked is None else f"{_share(value)} ({asked * 100:g} %)"
