from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.options import database_url, progress_bar, read_settings


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


def test_no_bar_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    """Progress is not shown where standard error is no terminal."""
    with progress_bar("Filling") as progress:
        progress(1, 2)
        progress(2, 2)
    assert capsys.readouterr() == ("", "")
