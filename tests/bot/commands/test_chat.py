from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bot.conftest import Notulis


def test_a_typed_chat_is_shown(notulis: Notulis) -> None:
    """Lines on standard input are messages; the transcript shows them and the replies, plain and 80 wide."""
    result = notulis("chat", typed="/partner inggris\n/group Prep call\n/as Ana\nsee you at the airport\n")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    asked = lines.index("#1 You: /partner inggris")
    assert lines[asked + 1 : asked + 3] == ["Notulis #2", "  United Kingdom"]
    assert lines[-3:] == ["#2 Ana in Prep call: see you at the airport", "  (no reply)", ""]
    database = next(line for line in lines if line.startswith("the SQLite file "))
    assert database.endswith("notulis.sqlite3")
    assert [line for line in lines if len(line) > 80 and "https://" not in line and line != database] == []
    assert "\x1b" not in result.stdout


def test_buttons_lead_on(notulis: Notulis) -> None:
    """A number presses a button of the latest message, which then shows what it leads to."""
    lines = notulis("chat", typed="/programme mpac\n1\n/quit\nnever read\n").stdout.splitlines()
    pressed = lines.index("#3 You: 1")
    assert lines[pressed + 1 : pressed + 3] == [
        "Notulis #2 (edited)",
        "  Master Plan on ASEAN Connectivity 2010 (MPAC 2010)",
    ]
    assert lines[-1] == "#3 You: /quit"


def test_a_follow_up_after_a_restart(notulis: Notulis) -> None:
    """What was asked before the bot was started anew can still be followed up."""
    notulis("chat", typed="when was the 1st ASEAN-UK Senior Officials' Meeting?\n")
    assert (
        "  In London, United Kingdom, 6 July 2022."
        in notulis("chat", typed="and where?\n").stdout.splitlines()
    )


def test_settings_after_a_restart(notulis: Notulis) -> None:
    """What a chat chose before the bot was started anew still holds, until it is forgotten."""
    notulis("chat", typed="/settings zone asia/tokyo\n")
    assert "  Time zone: Asia/Tokyo" in notulis("chat", typed="/settings\n/forget\n").stdout
    assert "  Time zone: Asia/Jakarta" in notulis("chat", typed="/settings\n").stdout


def test_a_group_is_governed_in_the_terminal(notulis: Notulis) -> None:
    """Who founds a group is its administrator; others are refused until they are made one."""
    founded = ("/group Desk", "/settings", "1", "/as Ben", "1", "/admin Ben", "/settings")
    typed = (*founded, "/bot mute", "/help", "/upgrade", "/bot add", "/help", "")
    shown = notulis("chat", typed="\n".join(typed)).stdout
    assert "  Notulis\n  I look up ASEAN's meetings" in shown
    assert shown.count("Questions put to nobody: I leave them alone.") == 2
    assert "  (Only administrators of this group can change my settings.)" in shown
    assert "#6 Ben in Desk: /help\n  (no reply)\n" in shown
    assert shown.count("  I look up ASEAN's meetings") == 2


def test_files_and_mornings_are_shown(notulis: Notulis, tmp_path: Path) -> None:
    """A file lies beside the database, its path is told; what is followed is told in a simulated morning."""
    typed = "/calendar asean-uk som\n/follow eu\n/morning\n/morning nonsense\n/timeline uk\n"
    lines = notulis("chat", typed=typed).stdout.splitlines()
    for name in ("asean-uk-senior-officials-meeting.ics", "united-kingdom.png"):
        assert f"  {tmp_path}/notulis-files/{name}" in lines
        assert (tmp_path / "notulis-files" / name).stat().st_size > 1000
    assert lines[lines.index("#5 You: /morning") + 1] == "  (no reply)"
    assert lines[lines.index("#5 You: /morning nonsense") + 1] == "  Say which day: /morning 2027-03-05"


@pytest.mark.parametrize("end", ["\x04", "interrupt"])
def test_a_terminal_is_left_in_peace(filled: Path, end: str) -> None:
    """On a terminal the prompt waits, Ctrl-D and Ctrl-C end the chat with exit status 0 and no traceback."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "NOTULIS_DATABASE_URL": f"sqlite:///{filled}", "TERM": "dumb"}
    command = [sys.executable, "-c", "from bot.main import main; main()", "chat"]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as chat:
        os.close(theirs)
        shown = _until(ours, b"#1 You: ")
        os.write(ours, b"/partner inggris\n")
        shown += _until(ours, b"#3 You: ")
        if end == "interrupt":
            time.sleep(0.5)  # readline shows its prompt some moments before it heeds signals
            chat.send_signal(signal.SIGINT)
        else:
            os.write(ours, end.encode())
        shown += _until(ours, None)
        assert chat.wait(20) == 0
    os.close(ours)
    assert b"United Kingdom" in shown
    assert b"Traceback" not in shown


def _until(terminal: int, awaited: bytes | None) -> bytes:
    """What the terminal shows until something awaited, or until it is closed."""
    shown = b""
    while awaited is None or awaited not in shown:
        assert select.select([terminal], [], [], 60)[0], shown
        try:
            read = os.read(terminal, 4096)
        except OSError:  # Linux's way to say that nobody writes any more
            break
        if not read:
            break
        shown += read
    return shown
