"""What the README shows of the bot: ``python -m tests.readme`` writes examples, pictures and figures anew."""

from __future__ import annotations

import re
import shlex
import tempfile
from pathlib import Path

from click.testing import CliRunner

from bot.main import main
from store.catalogue import Catalogue
from store.ordinals import held
from store.reading import read_packaged
from tests.picture import PICTURE, TIMELINE, chart, draw, drawn, transcript
from tests.questions.score import HELD, put, read_questions, table
from tests.tour.__main__ import main as draw_tour

README = Path(__file__).parents[1] / "README.md"
RESULTS = Path(__file__).parent / "bench/results"  # as ``make bench`` wrote them last
FIGURES = RESULTS / "matcher.md"
COSTS = RESULTS / "updates.md"
CAUGHT = RESULTS / "mutants.md"  # as ``make mutants`` did
# A command of an example and the lines after it, up to the next command or the end of the block.
_EXAMPLE = re.compile(r"^\$ notulis (ask .*)\n(?:(?!\$ |```).*\n)*", re.MULTILINE)


def refreshed(page: str, database: str) -> str:
    """The page with what each `notulis ask` in it prints today, a blank line between two of a block."""
    runner = CliRunner(env={"NOTULIS_DATABASE_URL": database})

    def run(example: re.Match[str]) -> str:
        said = runner.invoke(main, shlex.split(example[1])).stdout
        parted = "\n" if page[example.end() :].startswith("$") else ""
        return f"$ notulis {example[1]}\n{said}{parted}"

    return _EXAMPLE.sub(run, page)


def shown(page: str, section: str) -> str:
    """What stands between the marks of a section."""
    return re.split(rf"<!-- {section} (?:begins|ends) -->\n", page)[1].strip()


def filled(page: str, section: str, text: str) -> str:
    """The page with ``text`` between the marks of a section."""
    begins, ends = (f"<!-- {section} {what} -->\n" for what in ("begins", "ends"))
    before, _, rest = page.partition(begins)
    after = rest.partition(ends)[2]
    return f"{before}{begins}\n{text.strip()}\n\n{ends}{after}"


def contents(catalogue: Catalogue) -> str:
    """What the catalogue holds, in numbers: those that the README tells."""
    meetings = tuple(catalogue.meetings.values())
    years = [one.date.year for one in meetings]
    treaty = catalogue.programmes["tac"]
    rows = {
        "meetings": f"{held(meetings):,}, from {min(years)} to {max(years)}",
        "series of meetings": f"{len(catalogue.series):,}",
        "partners": f"{len(catalogue.partners):,}",
        "programmes": f"{len(catalogue.programmes):,}",
        "free trade agreements among them": f"{len(catalogue.free_trade_agreements):,}",
        "parties of the Treaty of Amity and Cooperation": f"{len(treaty.parties):,}",
        "members": f"{len(catalogue.member_states):,}",
        "terms of ASEAN's offices": f"{sum(len(one.terms) for one in catalogue.offices.values()):,}",
        "people": f"{len(catalogue.people):,}",
        "places": f"{len(catalogue.places):,}",
        "bodies": f"{len(catalogue.bodies):,}",
        "topics": f"{len(catalogue.topics):,}",
    }
    return "\n".join(
        ["| it holds | |", "|---|---|", *(f"| {name} | {number} |" for name, number in rows.items())]
    )


def _rewrite() -> None:
    page = filled(README.read_text(), "matcher", FIGURES.read_text())
    page = filled(page, "catalogue", contents(Catalogue(read_packaged())))
    page = filled(page, "updates", COSTS.read_text())
    page = filled(page, "mutants", CAUGHT.read_text())
    page = filled(page, "questions", table(put(read_questions(HELD))))
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/notulis.sqlite3"
        README.write_text(refreshed(page, database))
        PICTURE.write_text(draw(transcript(database)))
    TIMELINE.write_bytes(drawn(chart(Catalogue(read_packaged()))))
    draw_tour()


if __name__ == "__main__":
    _rewrite()
