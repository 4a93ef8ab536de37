from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import Settings

PRIVATE = "5:dont-show"


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder and an environment without any setting."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"NOTULIS_{name.upper()}", raising=False)
    return tmp_path


def test_nothing_need_be_set() -> None:
    """Without any setting the bot has its defaults, and no token."""
    settings = Settings()
    assert (settings.token, settings.database_url, settings.log_level) == (None, None, "INFO")
    assert settings.time_zone == "Asia/Jakarta"


def test_secrets_stay_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Token and database password are in no repr, text or dump of the settings."""
    monkeypatch.setenv("NOTULIS_TOKEN", PRIVATE)
    monkeypatch.setenv("NOTULIS_DATABASE_URL", f"postgresql://bot:{PRIVATE}@db/notulis")
    settings = Settings()
    assert settings.token
    assert settings.token.get_secret_value() == PRIVATE
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
    assert "dont-show" not in shown


def test_the_environment_comes_before_the_file(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings are read from .env, other lines are ignored, and the environment has the last word."""
    (nowhere / ".env").write_text("NOTULIS_LOG_LEVEL=ERROR\nNOTULIS_TOKEN=1:file\nOTHER=1\nNOTULIS_WHAT=2\n")
    monkeypatch.setenv("NOTULIS_LOG_LEVEL", "DEBUG")
    settings = Settings()
    assert settings.token
    assert (settings.log_level, settings.token.get_secret_value()) == ("DEBUG", "1:file")


def test_a_wrong_level_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A log level that does not exist is an error that names the setting."""
    monkeypatch.setenv("NOTULIS_LOG_LEVEL", "LOUD")
    with pytest.raises(ValidationError, match="log_level"):
        Settings()


def test_a_wrong_time_zone_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A time zone that does not exist is an error that names the setting and says why."""
    monkeypatch.setenv("NOTULIS_TIME_ZONE", "Asia/Atlantis")
    with pytest.raises(ValidationError, match=r"(?s)time_zone.*there is no time zone 'Asia/Atlantis'"):
        Settings()


def test_every_setting_is_described() -> None:
    """Each setting has a description, and stands in the documentation of the class."""
    for name, field in Settings.model_fields.items():
        assert field.description
        assert f"``{name}``" in str(Settings.__doc__)


@pytest.mark.parametrize(
    ("database", "telegram", "secrets"),
    [
        (None, "https://api.telegram.org", ("1:x",)),
        ("postgresql://u:p@ss/w@host/name", "http://a:b@host", ("1:x", "p@ss/w", "b")),
        ("postgresql://u:p%40ss@host/name", "http://host", ("1:x", "p%40ss")),
        ("sqlite:///a@b", "http://host", ("1:x",)),
        ("postgresql://host/name?user=u&password=pass", "http://host", ("1:x", "pass")),
    ],
)
def test_the_secrets_are_known(database: str | None, telegram: str, secrets: tuple[str, ...]) -> None:
    """The token and each password within an address, so that no log shows them."""
    given = {"token": " 1:x ", "database_url": database, "telegram_url": telegram}
    assert Settings.model_validate(given).secrets == secrets


def test_maintainers_are_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids with commas or spaces between them; anything else is an error that names the setting."""
    monkeypatch.setenv("NOTULIS_MAINTAINERS", "1001, 1002 1003")
    monkeypatch.setenv("NOTULIS_MAINTAINERS_CHAT", "-1001234567890")
    settings = Settings()
    assert (settings.maintainers, settings.maintainers_chat) == ((1001, 1002, 1003), -1_001_234_567_890)
    monkeypatch.setenv("NOTULIS_MAINTAINERS", "@ana")
    with pytest.raises(ValidationError, match=r"(?s)maintainers.*numbers with commas"):
        Settings()
