from __future__ import annotations

import logging

import pytest
from telegram.error import Forbidden, NetworkError, TelegramError

from bot.desk import Desk, Message, Taken
from bot.handlers.errors import SORRY
from bot.reply.press import card
from bot.service import Service
from bot.terminal.chats import User
from tests.bot.handlers.conftest import KEY, Talk
from tests.bot.small import UK

WORDS = "a private matter"


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that fails and quotes what it was asked."""

    def fail(_desk: Desk, message: Message, _today: object) -> Taken:
        raise ValueError(f"cannot read {message.text}")

    monkeypatch.setattr(Desk, "take", fail)


async def test_a_failure_is_admitted_and_the_bot_goes_on(talk: Talk, broken: None) -> None:
    """Whoever asked is told in a sentence, every time; other commands still work."""
    for _ in range(2):
        (reply,) = await talk.say(WORDS)
        assert reply.text == str(SORRY)
    (reply,) = await talk.say("/help")
    assert reply.text.startswith("I look up")


async def test_a_failure_over_talk_stays_silent(talk: Talk, broken: None) -> None:
    """People who were not talking to the bot do not hear of its failures; those who were do."""
    assert await talk.say(WORDS, talk.group) == []
    (reply,) = await talk.say(f"@NotulisBot {WORDS}", talk.group)
    assert reply.text == str(SORRY)


async def test_the_log_says_where_but_not_what(
    talk: Talk, broken: None, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names the error and the place, never the chat's words or the token."""
    caplog.set_level(logging.DEBUG, "bot")
    await talk.say(WORDS)
    (record,) = [record for record in caplog.records if record.name == "bot.handlers.errors"]
    assert "ValueError" in record.getMessage()
    assert "test_errors.py" in record.getMessage()
    assert WORDS not in caplog.text
    assert KEY not in caplog.text


@pytest.mark.parametrize("lost", [NetworkError("no answer"), Forbidden("the bot was blocked")])
async def test_where_nothing_can_be_sent_nothing_is_tried(
    talk: Talk, lost: TelegramError, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """When Telegram cannot be reached, or wants no message in that chat, the failure is logged alone."""

    def fail(*_: object) -> Taken:
        raise lost

    monkeypatch.setattr(Desk, "take", fail)
    assert await talk.say(WORDS) == []
    assert type(lost).__name__ in caplog.text


async def test_a_failing_button_is_answered_once(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A press that fails is answered with the sentence."""
    (asked,) = await talk.say("/help")

    def fail(_service: Service, _chat: int) -> None:
        raise RuntimeError(WORDS)

    monkeypatch.setattr(Service, "turns", fail)
    assert await talk.press_data(asked, card(UK)) == []
    assert talk.notices == [str(SORRY)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "id",
            "Maaf, terjadi kesalahan sehingga saya tidak dapat menjawabnya sekarang. Hal ini sudah dicatat.",
        ),
        ("vi", "Xin lỗi, đã có lỗi xảy ra nên hiện tôi không trả lời được. Sự việc đã được ghi lại."),
    ],
)
async def test_a_failure_is_admitted_in_the_language_of_who_asked(
    talk: Talk, broken: None, language: str, said: str
) -> None:
    """That of their Telegram: the question was not read."""
    by = User(31, "Sari", "sari", language=language)
    await talk.server.say(by, talk.server.private(by), WORDS)
    assert [one.text for one in await talk.seen()] == [said]
