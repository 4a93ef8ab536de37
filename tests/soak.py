"""``python -m tests.soak``: what takes minutes, and what came of it, written into deploy/README.md."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.bench.report import measured_on
from tests.readme import filled

PAGE = Path(__file__).parents[1] / "deploy/README.md"


class Report:
    """Notes the promise of each test, how it ended and how long it took."""

    def __init__(self) -> None:
        self._promises: dict[str, str] = {}
        self._rows: dict[str, str] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            said = getattr(getattr(item, "function", None), "__doc__", "") or ""
            self._promises[item.nodeid] = said.strip().partition("\n")[0]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.failed:
            ended = "held" if report.passed else "broken"
            cells = (self._promises[report.nodeid], ended, f"{report.duration:.0f} s")
            self._rows[report.nodeid] = f"| {' | '.join(cells)} |"

    @property
    def table(self) -> str:
        return "\n".join(["| promise | | took |", "|---|---|---|", *self._rows.values()])


def main() -> int:
    report = Report()
    ended = pytest.main(["-m", "soak", "-q", "-p", "no:cacheprovider"], plugins=[report])
    text = f"{report.table}\n\n{measured_on()}"
    print(text)
    PAGE.write_text(filled(PAGE.read_text("utf-8"), "soak", text), encoding="utf-8")
    return int(ended)


if __name__ == "__main__":
    sys.exit(main())
