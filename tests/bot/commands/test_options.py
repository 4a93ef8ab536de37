from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click
import pytest
import time_machine

from bot.commands.options import database_url, progress_bar, read_settings, today


def test_the_database_is_the_one_given_before_the_one_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is given counts first, then the file .env, else there is none named."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOTULIS_DATABASE_URL", raising=False)
    assert [database_url(), database_url("sqlite:///given")] == [None, "sqlite:///given"]
    Path(".env").write_text("NOTULIS_DATABASE_URL=sqlite:///file\n")
    assert [database_url(), database_url("sqlite:///given")] == ["sqlite:///file", "sqlite:///given"]
    settings = read_settings("sqlite:///given").database_url
    assert settings
    assert settings.get_secret_value() == "sqlite:///given"


def test_today_is_the_day_in_the_zone_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment counts first, then the file .env, else the default; a wrong name is one sentence."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOTULIS_TIME_ZONE", raising=False)
    with time_machine.travel(datetime(2026, 11, 21, 18, tzinfo=UTC), tick=False):
        assert today() == date(2026, 11, 22)
        Path(".env").write_text("NOTULIS_TIME_ZONE=Europe/London\n")
        assert today() == date(2026, 11, 21)
        monkeypatch.setenv("NOTULIS_TIME_ZONE", "Asia/Tokyo")
        assert today() == date(2026, 11, 22)
    monkeypatch.setenv("NOTULIS_TIME_ZONE", "Asia/Atlantis")
    with pytest.raises(click.UsageError) as refused:
        today()
    assert refused.value.message == (
        "The setting NOTULIS_TIME_ZONE cannot be used: there is no time zone 'Asia/Atlantis'; "
        "names are such as Asia/Jakarta."
    )


def test_no_bar_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    """Progress is not shown where standard error is no terminal."""
    with progress_bar("Filling") as progress:
        progress(1, 2)
        progress(2, 2)
    assert capsys.readouterr() == ("", "")


def test_the_bar_ends_when_all_is_done(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is printed after the last word of the progress stands on a line of its own."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with progress_bar("Filling") as progress:
        progress(1, 2)
        progress(2, 2)
        shown = capsys.readouterr().err
        assert "Filling" in shown
        assert shown.endswith("\n")
