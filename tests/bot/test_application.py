"""The application as it is put together, before anything runs."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from bot import menu
from bot.application import App, build, read_token
from bot.errors import StartError
from bot.memory import ProcessMemory
from bot.message import GUIDES, LOOKUPS
from bot.sending.client import Client
from bot.sending.limits import Limits, no_limits
from bot.settings import Settings
from bot.terminal.chats import User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from tests.bot.handlers.conftest import Bookcase
from tests.bot.small import shelf
from tests.botapi import KEY

TELEGRAM = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))


def made(*, simulated: bool = True, limits: Limits | None = None, **settings: object) -> App:
    given = Settings.model_validate({"token": KEY, **settings})
    request = SimulatedRequest(TELEGRAM) if simulated else None
    return build(given, Bookcase(shelf()), request, memory=ProcessMemory(), limits=limits)


@pytest.mark.parametrize("token", [None, "", "  "])
def test_without_a_token_it_does_not_start(token: str | None) -> None:
    """The sentence says where to put one."""
    with pytest.raises(StartError, match="There is no token: put the one"):
        read_token(Settings(token=SecretStr(token) if token is not None else None))


@pytest.mark.parametrize("token", ["x", "123", "123:", ":abc", "123:a b", "a23:abc"])
def test_what_is_no_token_is_said(token: str) -> None:
    """Without a word of what was given."""
    with pytest.raises(StartError, match="NOTULIS_TOKEN is no bot token") as caught:
        read_token(Settings(token=SecretStr(token)))
    assert f" {token} " not in str(caught.value)


def test_space_around_a_token_does_no_harm() -> None:
    """As it comes from a file."""
    assert read_token(Settings(token=SecretStr(f" {KEY}\n"))) == KEY


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://127.0.0.1:1/"])
def test_calls_go_to_the_address_of_the_settings(url: str) -> None:
    """With one stroke before the token's part, whether or not it ends in one."""
    assert made(telegram_url=url).bot.base_url == f"http://127.0.0.1:1/bot{KEY}"


def test_a_simulated_telegram_takes_all_at_once_and_the_real_one_does_not() -> None:
    """Unless limits are given; the real one is called over HTTP by the bot's own client."""
    simulated, real, given = made(), made(simulated=False), made(limits=Limits((9, 9.0)))
    limits = [app.bot.rate_limiter._limits for app in (simulated, real, given)]
    assert [one.chat for one in limits] == [no_limits().chat, Limits().chat, (9, 9.0)]
    assert isinstance(real.bot.request, Client)
    assert isinstance(simulated.bot.request, SimulatedRequest)


def test_the_menu_has_every_command_with_what_it_does() -> None:
    """Of two spellings one will do, and the start needs none; each line fits into Telegram's menu."""
    assert {one.name for one in menu.LOOKUPS} >= {*LOOKUPS, *GUIDES} - {"program", "start"}


def test_limits_come_before_every_answer() -> None:
    """What is asked beyond them reaches no other handler; a failure has its own."""
    application = made()
    assert sorted(application.handlers) == [-1, 0]
    assert len(application.handlers[-1]) == 1
    assert len(application.error_handlers) == 1
