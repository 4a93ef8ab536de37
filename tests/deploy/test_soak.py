"""What takes minutes is run by hand, and the page says what came of it."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.readme import shown
from tests.soak import PAGE

TESTS = Path(__file__).parents[1]


def promises() -> list[str]:
    """The first line of each test that only `make soak` runs."""
    found = []
    for file in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.AsyncFunctionDef | ast.FunctionDef):
                continue
            if any(ast.unparse(mark) == "pytest.mark.soak" for mark in node.decorator_list):
                found.append((ast.get_docstring(node) or "").partition("\n")[0])
    return found


def test_the_page_shows_how_each_of_them_ended() -> None:
    """Each promise stands there with its outcome, and it was held; `make soak` writes the table anew."""
    table = shown(PAGE.read_text("utf-8"), "soak")
    assert promises()
    assert [one for one in promises() if f"| {one} | held |" not in table] == []
    assert "broken" not in table


def test_make_soak_runs_them() -> None:
    """The Makefile has a target for them."""
    assert "-m tests.soak" in (TESTS.parent / "Makefile").read_text("utf-8")
