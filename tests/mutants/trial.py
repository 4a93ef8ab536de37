"""Puts a module's tests to its mutants: in a copy of the project, in processes of their own."""

from __future__ import annotations

import gc
import importlib
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from inspect import CO_OPTIMIZED
from math import ceil
from pathlib import Path
from types import CodeType, FunctionType
from typing import TYPE_CHECKING

from tests.mutants.sample import ROOT, Mutant

if TYPE_CHECKING:
    import pytest

# What every test imports is imported once, before the processes part; nothing of the project is.
_BEFOREHAND = (
    *("pytest", "aiohttp.web", "aiosqlite", "alembic.command", "click.testing", "numpy", "rapidfuzz"),
    *("pydantic_settings", "sqlalchemy.ext.asyncio", "sqlmodel", "telegram.ext", "yaml"),
)
_NOT_COPIED = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info")
# A server of PostgreSQL's takes longer to start than most tests to run, and the code under test is the same.
_OPTIONS = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-k", "not postgresql"]
_OPTIONS += ["--hypothesis-profile=mutants", "--assert=plain", "--no-header", "--tb=short"]
_SERVER = "postgresql_database"
_SPARE, _TIMES, _PATIENCE = 15.0, 5.0, 1800.0
_BYTES, _EXAMPLES = 3 << 30, 30


def judges(module: str) -> list[tuple[str, ...]]:
    """The test files that may catch its mutants, those put first in front.

    First the file that mirrors the module, then the others of its room: those of the nearest folder that
    has any, and the file that mirrors the folder as a whole.
    """
    path = Path("tests") / module
    mirrored = path.with_name(f"test_{path.name}")
    folder = path.parent
    while not (found := sorted((ROOT / folder).glob("test_*.py"))):
        folder = folder.parent
    room = [one.relative_to(ROOT) for one in found]
    room += [one for one in [folder.with_name(f"test_{folder.name}.py")] if (ROOT / one).exists()]
    stages = [[one for one in room if one == mirrored], [one for one in room if one != mirrored]]
    return [tuple(one.as_posix() for one in stage) for stage in stages if stage]


class Bench:
    """A copy of the project in which one mutant at a time stands in for its module."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(tempfile.mkdtemp(dir=folder)) / "project"
        self._log = self._folder.parent / "log"
        shutil.copytree(ROOT, self._folder, ignore=_NOT_COPIED)
        for name in _BEFOREHAND:
            importlib.import_module(name)
        from hypothesis import Phase, settings

        # What fails need not fail on the shortest example, nor after a hundred.
        short = {"phases": (Phase.explicit, Phase.generate), "max_examples": _EXAMPLES, "deadline": None}
        settings.register_profile("mutants", settings.get_profile("ci"), **short)

    def caught(self, module: str, mutants: Sequence[Mutant]) -> Iterator[tuple[Mutant, bool]]:
        """Each of the module's mutants, and whether its tests fail, or take far too long, with it.

        Raises:
            RuntimeError: they fail without any change; the sentence names them, and what they said follows.
        """
        left = list(mutants)
        for nth, tests in enumerate(judges(module)):
            if not left:
                return
            try:
                outcomes = dict(self._put(tests, left))
            except RuntimeError:
                if nth:  # the module's own tests let them through
                    yield from ((mutant, False) for mutant in left)
                raise
            yield from ((mutant, True) for mutant in left if outcomes[mutant])
            left = [mutant for mutant in left if not outcomes[mutant]]
        yield from ((mutant, False) for mutant in left)

    def _put(self, tests: Sequence[str], mutants: Sequence[Mutant]) -> Iterator[tuple[Mutant, bool]]:
        results = self._log.with_name("results")
        results.write_text("")
        loop = _Loop(self, mutants, results)
        status = _ended(lambda: self._run(tests, [loop]), _PATIENCE * (1 + len(mutants)))
        limit, *outcomes = results.read_text().split() or [""]
        if status or not limit:
            told = self._log.read_text(errors="replace")[-2000:]
            raise RuntimeError(f"these tests fail without any change: {' '.join(tests)}\n{told}")
        for mutant, outcome in zip(mutants, outcomes, strict=True):
            if outcome == "afresh":
                with self.changed(mutant):
                    yield mutant, _fails(lambda: self._run(tests, [_Stop()]), float(limit))
            else:
                yield mutant, outcome == "caught"

    @contextmanager
    def changed(self, mutant: Mutant) -> Iterator[None]:
        """The mutant in the copy, for imports from now on."""
        path = self._folder / mutant.module
        kept, times = path.read_bytes(), path.stat()
        path.write_text(mutant.source, encoding="utf-8")
        try:
            yield
        finally:
            path.write_bytes(kept)
            os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))  # its bytecode is good again

    def path(self, module: str) -> Path:
        return self._folder / module

    def _run(self, tests: Sequence[str], plugins: Sequence[object]) -> int:
        import pytest

        with self._log.open("w") as log:
            for stream in (1, 2):
                os.dup2(log.fileno(), stream)
        os.chdir(self._folder)
        resource.setrlimit(resource.RLIMIT_DATA, (_BYTES, _BYTES))
        sys.path.insert(0, str(self._folder))
        os.environ["PYTHONPATH"] = str(self._folder)
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        sys.dont_write_bytecode = not any(isinstance(one, _Loop) for one in plugins)
        for name in [name for name in sys.modules if name.partition(".")[0] in ("tests", "bot", "store")]:
            del sys.modules[name]
        return int(pytest.main([*_OPTIONS, *tests], plugins))


class WithoutServer:
    """Leaves out tests that start PostgreSQL by themselves: a server outlives the process that is ended."""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [one for one in items if _SERVER not in getattr(one, "fixturenames", ())]


class _Stop(WithoutServer):
    """Ends the tests at the first that fails."""

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        return _failed(session) != 0


class _Loop(WithoutServer):
    """Runs tests that are imported already: without a change, then with each mutant's function put in place.

    Writes the seconds that they may take, then a word a mutant: "afresh" where all must be imported anew.
    """

    def __init__(self, bench: Bench, mutants: Sequence[Mutant], results: Path) -> None:
        self._bench = bench
        self._mutants = mutants
        self._results = results

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        gc.unfreeze()  # else the functions are not found
        before = time.monotonic()
        if _ended(lambda: _failed(session), _PATIENCE) and _ended(lambda: _failed(session), _PATIENCE):
            return True
        limit = _SPARE + _TIMES * (time.monotonic() - before)
        self._say(str(limit))
        for mutant in self._mutants:
            with self._bench.changed(mutant):
                functions = self._functions(mutant)
                put = functions and _fails(lambda: self._put(session, functions), limit)  # noqa: B023
            self._say("afresh" if not functions else "caught" if put else "not")
        return True

    def _say(self, word: str) -> None:
        with self._results.open("a") as results:
            results.write(f"{word}\n")

    def _functions(self, mutant: Mutant) -> list[tuple[FunctionType, CodeType]]:
        """The functions in memory that the mutant changes and their new code; none where it changes more."""
        path = str(self._bench.path(mutant.module))
        old = compile(Path(ROOT / mutant.module).read_text(encoding="utf-8"), path, "exec", dont_inherit=True)
        new = compile(mutant.source, path, "exec", dont_inherit=True)
        changed = {(one.co_qualname, one.co_firstlineno): other for one, other in differing(old, new)}
        return [
            (one, changed[key])
            for one in gc.get_objects()
            if isinstance(one, FunctionType)
            and one.__code__.co_filename == path
            and (key := (one.__code__.co_qualname, one.__code__.co_firstlineno)) in changed
        ]

    @staticmethod
    def _put(session: pytest.Session, functions: list[tuple[FunctionType, CodeType]]) -> int:
        for function, code in functions:
            function.__code__ = code
        return _failed(session)


def differing(old: CodeType, new: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """The functions that differ, those within them, too; nothing where what runs at import differs."""
    plain: tuple[list[object], list[object]] = ([], [])
    inner: tuple[list[CodeType], list[CodeType]] = ([], [])
    for code, others, codes in zip((old, new), plain, inner, strict=True):
        others += [code.co_code, code.co_names]
        codes += [one for one in code.co_consts if isinstance(one, CodeType)]
        others += [one for one in code.co_consts if not isinstance(one, CodeType)]
    if old.co_flags & CO_OPTIMIZED:
        if old == new:
            return
        yield old, new
    elif plain[0] != plain[1]:
        return
    for pair in zip(*inner, strict=False):
        yield from differing(*pair)


def _failed(session: pytest.Session) -> int:
    """Run the tests up to the first that fails; gives how many failed."""
    for item, following in zip(session.items, [*session.items[1:], None], strict=True):
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            break
    return session.testsfailed


def _fails(work: Callable[[], int], limit: float) -> bool:
    """Whether the work fails, twice: a test that waits for others may fail once without a reason.

    What is out of time need not be so again.
    """
    status = _ended(work, limit)
    return status < 0 or (status > 0 and _ended(work, limit) != 0)


def _ended(work: Callable[[], int], limit: float) -> int:
    """The status with which the work ended in a process of its own; out of time is one, too."""
    until = time.monotonic() + limit
    if (child := os.fork()) == 0:
        status = 3
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_CPU, (ceil(limit), ceil(limit)))  # if nobody waits for it
            status = work()
        except BaseException:  # noqa: BLE001 - told in the log, since nothing above may go on in this process
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    ended, status = 0, 0
    while not ended and time.monotonic() < until:
        time.sleep(0.02)
        ended, status = os.waitpid(child, os.WNOHANG)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)  # also the servers that tests started
    if not ended:
        os.waitpid(child, 0)
        return -1
    return os.waitstatus_to_exitcode(status)
