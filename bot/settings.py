"""Every setting of the bot, read from the environment and from the file ``.env``."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import parse_qs

from pydantic import Field, SecretStr, field_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.zone import DEFAULT_ZONE, read_zone


class Settings(BaseSettings):
    """Each setting is the environment variable ``NOTULIS_`` and its name in capitals.

    ``token``         the bot's token, as BotFather gave it; needed by ``notulis run`` alone
    ``database_url``  a SQLite or PostgreSQL database; without it a SQLite file in the user's data folder
    ``telegram_url``  where the Bot API is; another address for a Bot API server of one's own
    ``time_zone``     where the day begins and ends that 'today' and 'latest' mean, by its IANA name
    ``maintainers``   who decides on reports, and may /add, /edit, /remove: ids of users and commas
    ``maintainers_chat``  where reports go; without it to each maintainer's private chat
    ``log_level``     how much is written to the log; never a token, never what people write
    ``log_format``    lines of text, or a JSON object a line with the number of the update and its outcome
    """

    model_config = SettingsConfigDict(
        env_prefix="NOTULIS_", env_file=".env", env_ignore_empty=True, extra="ignore"
    )

    token: SecretStr | None = Field(None, description="The bot's token, as BotFather gave it.")
    database_url: SecretStr | None = Field(None, description="The database; a SQLite file when not set.")
    telegram_url: str = Field("https://api.telegram.org", description="Where the Bot API is.")
    time_zone: str = Field(DEFAULT_ZONE, description="Where it is decided which day it is.")
    maintainers: Annotated[tuple[int, ...], NoDecode] = Field(
        (), description="The ids of the users who decide what people report as wrong."
    )
    maintainers_chat: int | None = Field(None, description="The id of the chat where reports go.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="How much is written to the log."
    )
    log_format: Literal["text", "json"] = Field("text", description="How a line of the log is written.")

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no log may show: the token, and each password within an address."""
        token = self.token.get_secret_value().strip() if self.token else ""
        database = self.database_url.get_secret_value() if self.database_url else ""
        passwords = (*_passwords(database), *_passwords(self.telegram_url))
        return tuple(filter(None, (token, *passwords)))

    @field_validator("maintainers", mode="before")
    @classmethod
    def _ids(cls, given: object) -> object:
        if not isinstance(given, str):
            return given
        parts = given.replace(",", " ").split()
        if not all(part.isascii() and part.isdigit() for part in parts):
            raise PydanticCustomError(
                "maintainers", "ids of users are numbers with commas between them, such as 1001,1002"
            )
        return tuple(map(int, parts))

    @field_validator("time_zone")
    @classmethod
    def _known(cls, name: str) -> str:
        try:
            return read_zone(name).key
        except ValueError as error:
            raise PydanticCustomError("time_zone", "{why}", {"why": str(error)}) from None


def _passwords(url: str) -> tuple[str, ...]:
    """The passwords in an address, also one with signs that it should not have."""
    whole = url.partition("://")[2]
    user, at, _ = whole.rpartition("@")
    named = parse_qs(whole.partition("?")[2]).get("password", [])
    return (user.partition(":")[2] if at else "", *named)
