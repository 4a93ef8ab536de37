from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import configure_logs, hidden
from bot.outcome import entry, note

KEY = "123:only-for-tests"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """The logging of the process as it was."""
    root = logging.getLogger()
    before = (root.level, root.handlers[:])
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]


def test_a_secret_is_never_written(capsys: pytest.CaptureFixture[str]) -> None:
    """The token is hidden in messages and their arguments; of an error the sort is told, not the text."""
    configure_logs("INFO", secrets=(KEY, ""))
    error = ValueError(f"https://api.telegram.org/bot{KEY}/getMe")
    logging.getLogger("bot").error("no answer from bot%s", KEY, exc_info=error)
    written = capsys.readouterr().err
    assert "no answer from bot[hidden]" in written
    assert "ValueError" in written
    assert KEY not in written


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
def test_libraries_that_tell_too_much_are_kept_quiet(level: str, capsys: pytest.CaptureFixture[str]) -> None:
    """No request addresses, whole updates or steps of migrations are logged, whatever the bot may say."""
    configure_logs(level)
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/…")
    logging.getLogger("telegram.ext.Application").debug("Processing update with a text")
    logging.getLogger("alembic.runtime.migration").info("Context impl SQLiteImpl.")
    logging.getLogger("bot").info("started")
    assert capsys.readouterr().err.split(": ", 1)[1] == "started\n"


def test_a_higher_level_holds_for_all(capsys: pytest.CaptureFixture[str]) -> None:
    """ERROR means errors only, from libraries too."""
    configure_logs("ERROR")
    logging.getLogger("httpx").warning("slow")
    logging.getLogger("bot").warning("odd")
    assert capsys.readouterr().err == ""


def test_lines_of_json_have_fields(capsys: pytest.CaptureFixture[str]) -> None:
    """Each line is an object with the number of the update in hand and the outcome, where there are any."""
    configure_logs("INFO", "json", (KEY,))
    with entry(7):
        logging.getLogger("bot.a").warning("%s is %s", "this", KEY)
        note("answer")
    logging.getLogger("bot.a").info("two\nlines")
    told = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    for one in told:
        assert one.pop("time").endswith("+00:00")
    assert told == [
        {"level": "WARNING", "logger": "bot.a", "message": "this is [hidden]", "update": 7},
        {"level": "INFO", "logger": "bot.outcome", "message": "Update 7: answer.", "update": 7}
        | {"outcome": "answer"},
        {"level": "INFO", "logger": "bot.a", "message": "two\nlines"},
    ]


def test_of_what_libraries_say_the_sentence_alone_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """What they fill in, the texts of errors and of their causes are not written; the places are."""
    configure_logs("DEBUG")
    error = ValueError(" ".join(("a", "secret")))
    error.__cause__ = KeyError(" ".join(("a", "secret")))
    logging.getLogger("some.library").error("Cannot take %s\n%s", str(error), str(error), exc_info=error)
    written = capsys.readouterr().err
    assert "some.library: Cannot take %s\nValueError\nKeyError\n" in written
    assert "a secret" not in written


@pytest.mark.parametrize("form", ["p@ss word/%", "p%40ss%20word%2F%25", "p%40ss word/%"])
def test_a_secret_is_hidden_in_each_of_its_forms(capsys: pytest.CaptureFixture[str], form: str) -> None:
    """A password is hidden as it is and as it stands in an address."""
    configure_logs("INFO", secrets=("p@ss word/%", "p%40ss word/%"))
    logging.getLogger("bot").error("connect to %s", form)
    assert capsys.readouterr().err.endswith("connect to [hidden]\n")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://api.telegram.org", "https://api.telegram.org"),
        ("http://u:p@host:81/x", "http://host:81/x"),
        ("http://u:p@ss/w@host/x", "http://host/x"),
        ("http://u:p@ss@host", "http://host"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    """Nor its name, whatever signs are in them."""
    assert hidden(url) == shown
