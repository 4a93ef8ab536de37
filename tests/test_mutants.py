"""What is counted of the small changes that `make mutants` tries."""

from __future__ import annotations

from copy import copy

import pytest

from tests import conftest
from tests.mutants import sample, trial
from tests.mutants.report import room, share, survivors, table
from tests.mutants.sample import Mutant, modules
from tests.mutants.trial import WithoutServer, differing, judges

PROGRAM = """
LIMIT = 3

class Box:
    size = 1
    def full(self, number):
        return number > LIMIT
    def filler(self):
        def fill(number):
            return number + 1
        return fill
"""
SEEN = Mutant("store/money.py", 3, "a > b", "a < b", "")
MISSED = Mutant("store/money.py", 5, "a > b", "a >= b", "")
ELSEWHERE = Mutant("bot/reply/cards/card.py", 5, "1", "2", "")


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """One change is known to be equivalent."""
    monkeypatch.setattr(sample, "_equivalent", lambda: {("bot/reply/cards/card.py", "1", "2")})


def test_a_module_is_tried_by_its_own_tests_and_then_by_those_of_its_room() -> None:
    """First the file that mirrors it, where there is one; then the others of the nearest folder."""
    own, room = judges("store/money.py")
    assert own == ("tests/store/test_money.py",)
    assert "tests/store/test_dates.py" in room
    assert "tests/store/test_money.py" not in room
    (alone,) = judges("store/nowhere/none.py")
    assert set(alone) == {*own, *room}
    assert not any("/query/" in one for one in alone)


def test_the_file_that_mirrors_a_folder_is_among_the_tests_of_its_room() -> None:
    """Whatever is asked of the folder as a whole stands there."""
    room = judges("bot/reply/cards/body.py")[-1]
    assert {"tests/bot/reply/test_cards.py", "tests/bot/reply/cards/test_sheet.py"} <= set(room)
    assert "tests/bot/reply/test_html.py" not in room


def test_modules_are_found_within_paths() -> None:
    """Folders give all their modules but the history of migrations, which nobody changes."""
    assert modules(["store/money.py"]) == ["store/money.py"]
    assert {"bot/reply/html.py", "store/money.py"} <= set(modules(["store", "bot"]))
    assert not any("__init__" in one or "versions/" in one for one in modules(["store", "bot"]))


def test_what_nobody_can_observe_is_not_counted() -> None:
    """The share is of the others; of nothing it is all."""
    assert share({SEEN: True, MISSED: False, ELSEWHERE: False}) == 0.5
    assert share({SEEN: True, ELSEWHERE: False}) == share({}) == 1.0


def test_the_table_has_a_row_a_room_and_one_for_all() -> None:
    """How many changes were tried, caught, not caught, and are known to be equivalent."""
    outcomes = {SEEN: True, MISSED: False, ELSEWHERE: False}
    assert table(outcomes, "room", room).split("\n")[2:] == [
        "| `bot/reply` | 1 | 0 | 0 | 1 | 100% |",
        "| `store` | 2 | 1 | 1 | 0 | 50% |",
        "| all | 3 | 1 | 1 | 1 | 50% |",
    ]
    assert survivors(outcomes) == "```diff\nstore/money.py:5\n- a > b\n+ a >= b\n```"
    assert survivors({SEEN: True}) == "None."


@pytest.mark.parametrize(
    ("statuses", "caught"), [([0], False), ([1, 0], False), ([1, 1], True), ([-1], True)], ids=str
)
def test_what_fails_once_alone_catches_nothing(
    statuses: list[int], caught: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Out of time is enough, though: it takes long, and nothing but a change makes it so."""
    left = iter(statuses)
    monkeypatch.setattr(trial, "_ended", lambda *_: next(left))
    assert trial._fails(lambda: 0, 1.0) is caught
    assert list(left) == []


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("number > LIMIT", "number >= LIMIT", ["Box.full"]),
        ("number + 1", "number - 1", ["Box.filler", "Box.filler.<locals>.fill"]),
        ("size = 1", "size = 2", []),
        ("LIMIT = 3", "LIMIT = 4", []),
        ("", "", []),
    ],
)
def test_only_a_changed_function_is_put_in_place(old: str, new: str, changed: list[str]) -> None:
    """What runs when a module is imported cannot be put in its place afterwards."""
    before, after = (
        compile(text, "program", "exec", dont_inherit=True) for text in (PROGRAM, PROGRAM.replace(old, new))
    )
    assert [one.co_qualname for one, _ in differing(before, after)] == changed


def test_no_mutant_starts_a_server(request: pytest.FixtureRequest) -> None:
    """Which would go on when the mutant's process is ended: tests that ask for one outright are left out."""
    alone, served = request.node, copy(request.node)
    served.fixturenames = [*alone.fixturenames, trial._SERVER]
    items = [served, alone]
    WithoutServer().pytest_collection_modifyitems(items)
    assert items == [alone]
    assert hasattr(conftest, trial._SERVER)
