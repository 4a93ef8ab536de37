from __future__ import annotations

import json
import logging
import time
from pathlib import Path

import pytest

from bot.health import DEAF_AFTER, Health, Pulse, file_of, read_health

AT = 1_796_000_000.0


def test_the_line_says_all_that_matters() -> None:
    """Alive or deaf, when Telegram last answered, the database and the revision of the catalogue."""
    health = Health(AT, database=True, revision=12)
    assert health.line(AT + 4) == (
        "alive: last successful poll 4 seconds ago (2026-11-30 00:53:20 UTC); "
        "database answers; catalogue revision 12"
    )
    gone = Health(AT, database=False, revision=12).line(AT + 200)
    assert gone.startswith("deaf: last successful poll 200 seconds ago")
    assert "database does not answer, the catalogue in memory serves on" in gone


def test_deaf_begins_after_a_minute_and_a_half() -> None:
    """Longer than a poll may take, shorter than anybody's patience."""
    health = Health(AT, database=True, revision=1)
    assert not health.is_deaf(AT + DEAF_AFTER)
    assert health.is_deaf(AT + DEAF_AFTER + 0.1)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    """A pulse writes at once, then seldom, and nothing is left when it ends."""
    file = tmp_path / "new" / "health.json"
    state = [(True, 3), (False, 4)]
    pulse = Pulse(file, lambda: state[0])
    pulse.heard()
    first = read_health(file)
    assert first is not None
    assert (first.database, first.revision, time.time() - first.polled < 5) == (True, 3, True)
    state.pop(0)
    pulse.heard()
    assert read_health(file) == first
    pulse._written -= 6
    pulse.heard()
    second = read_health(file)
    assert second is not None
    assert (second.database, second.revision) == (False, 4)
    pulse.end()
    assert [*file.parent.iterdir()] == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"polled": "x"}', json.dumps({"polled": 1})])
def test_what_cannot_be_read_is_no_health(tmp_path: Path, content: str) -> None:
    """A file that is damaged is as if there were none."""
    file = tmp_path / "health.json"
    file.write_text(content)
    assert read_health(file) is None
    assert read_health(tmp_path / "none.json") is None


def test_a_folder_that_cannot_be_written_is_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot runs on without its pulse."""
    (tmp_path / "file").write_text("")
    pulse = Pulse(tmp_path / "file" / "health.json", lambda: (True, 1))
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            pulse.heard()
            pulse._written -= 6
    pulse.end()
    assert len(caplog.records) == 1
    assert "for 'notulis health' cannot be written (File exists)" in caplog.text


def test_each_bot_has_a_file_of_its_own() -> None:
    """It bears the bot's number, and nothing of its secret."""
    assert file_of("123:secret").name == "health-123.json"
