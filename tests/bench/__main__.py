"""``python -m tests.bench``: measures the matcher, prints the tables and writes them for the README."""

from __future__ import annotations

import argparse

from bot.desk import Desk
from tests.bench import asked, catalogue, countries, questions, report, scaling, sentences, slips

_SEED = 20261121


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="fewer queries, up to 10,000 names, nothing written"
    )
    quick = parser.parse_args().quick
    sizes, count = (scaling.SIZES[:2], 200) if quick else (scaling.SIZES, 1000)

    known = catalogue.Names()
    rows = list(catalogue.rows(known, 200 if quick else 2000, _SEED))
    _say(found := report.catalogue_table(rows))
    _say(told := report.country_table(countries.refused(known)))
    named = list(asked.asked(Desk(known.catalogue, known.matcher), 200 if quick else None, _SEED))
    _say(as_question := report.asked_table(named))
    heavy = [slips.measured(size, count, _SEED) for size in slips.SIZES[: 1 if quick else None]]
    _say(slipped := report.slip_table(heavy))
    spotted = [sentences.spotted(known, typos, count // 2, _SEED) for typos in (0, 1)]
    _say(said := report.sentence_table(spotted))
    _say(costs := report.cost_table(questions.cost(known)))
    results = list(scaling.results(sizes, count, _SEED))
    memory = {size: scaling.megabytes(size) for size in sizes}
    _say(scaled := report.scaling_table(results, memory))
    _say(report.measured_on())
    if not quick:
        report.RESULTS.mkdir(exist_ok=True)
        tables = "\n\n".join([found, as_question, slipped, told, scaled, said, costs, report.measured_on()])
        (report.RESULTS / "matcher.md").write_text(tables + "\n", encoding="utf-8")
        report.plot(results, report.RESULTS / "matcher.svg")


def _say(table: str) -> None:
    print(table, end="\n\n", flush=True)


if __name__ == "__main__":
    main()
