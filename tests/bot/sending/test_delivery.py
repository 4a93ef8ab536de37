"""One call on its way out, without a network; test_bad_days.py has what goes over HTTP."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError, TimedOut

from bot.sending import delivery
from bot.sending.delivery import Delivery
from bot.sending.failures import FloodedError, NoBotApiError, NotSentError, ServerFailedError, UnansweredError
from bot.sending.limits import Limits, no_limits

UNSURE = (UnansweredError("x"), TimedOut(), NoBotApiError("x"))


class Telegram:
    """Fails as it is told to, once each, then does what it is asked; notes the chats and the moves."""

    def __init__(self, *errors: TelegramError) -> None:
        self.errors = list(errors)
        self.chats: list[object] = []
        self.moves: list[tuple[int, int]] = []

    async def call(self, data: dict[str, Any]) -> str:
        self.chats.append(data.get("chat_id"))
        if self.errors:
            raise self.errors.pop(0)
        return "done"

    async def moved(self, chat: int, to: int) -> None:
        self.moves.append((chat, to))

    def delivery(self, limits: Limits | None = None, pauses: tuple[float, ...] = (0.0, 0.0)) -> Delivery:
        return Delivery(limits or no_limits(), self.moved, pauses)

    async def ask(self, sending: Delivery, endpoint: str = "sendMessage", chat: object = 1) -> object:
        data = {} if chat is None else {"chat_id": chat}
        return await sending.process_request(self.call, (data,), {}, endpoint, data, None)


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, each time, without waiting."""
    times: list[float] = []

    async def sleep(seconds: float) -> None:
        times.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return times


@pytest.mark.parametrize("error", [NotSentError("x"), ServerFailedError("x")])
@pytest.mark.parametrize("endpoint", ["sendMessage", "editMessageText", "getMe"])
async def test_what_surely_failed_is_tried_again(
    error: NetworkError, endpoint: str, slept: list[float]
) -> None:
    """Once more after each pause, then the error is the caller's."""
    telegram = Telegram(error, error)
    assert await telegram.ask(telegram.delivery(pauses=(0.5, 2.0)), endpoint) == "done"
    assert slept == [0.5, 2.0]
    telegram = Telegram(*[error] * 9)
    with pytest.raises(type(error)):
        await telegram.ask(telegram.delivery(pauses=(0.5, 2.0)), endpoint)
    assert len(telegram.chats) == 3


async def test_pauses_grow_unless_others_are_given(slept: list[float]) -> None:
    """Four tries more within eight seconds; none where no pauses are given."""
    telegram = Telegram(*[NotSentError("x")] * 9)
    with pytest.raises(NotSentError):
        await telegram.ask(Delivery(no_limits(), telegram.moved))
    assert slept == [0.5, 1.0, 2.0, 4.0]
    telegram = Telegram(NotSentError("x"))
    with pytest.raises(NotSentError):
        await telegram.ask(telegram.delivery(pauses=()))


@pytest.mark.parametrize("error", UNSURE, ids=lambda error: type(error).__name__)
async def test_a_send_that_may_have_arrived_is_not_repeated(error: TelegramError, slept: list[float]) -> None:
    """What sends is never made twice; what edits or deletes does no harm when it is."""
    telegram = Telegram(error)
    with pytest.raises(type(error)):
        await telegram.ask(telegram.delivery(), "sendMessage")
    for endpoint in ("editMessageText", "deleteMessage", "answerCallbackQuery"):
        telegram = Telegram(error)
        assert await telegram.ask(telegram.delivery(), endpoint) == "done"


@pytest.mark.parametrize("error", [BadRequest("x"), NetworkError("x"), TelegramError("x")])
async def test_what_is_refused_is_not_tried_again(error: TelegramError) -> None:
    """An answer that says no will say so again."""
    telegram = Telegram(error)
    with pytest.raises(type(error)):
        await telegram.ask(telegram.delivery())
    assert len(telegram.chats) == 1


@pytest.mark.parametrize(
    ("endpoint", "chat", "waits"),
    [("deleteMessage", 1, True), ("getMe", None, True), ("sendMessage", 1, False)],
)
async def test_a_pause_that_telegram_wants_is_kept(
    endpoint: str, chat: int | None, waits: bool, slept: list[float]
) -> None:
    """What is no message waits itself, a little longer than told; a message waits for its chat's turn."""
    limits, turns = no_limits(), []

    async def turn(chat: int) -> None:
        turns.append(round(limits.wait(chat), 1))

    telegram = Telegram(FloodedError(7))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Limits, "turn", lambda _, chat: turn(chat))
        assert await telegram.ask(telegram.delivery(limits), endpoint, chat) == "done"
    assert slept == ([7.1] if waits else [])
    assert turns == ([] if waits else [0.0, 7.1])
    assert chat is None or 7.0 < limits.wait(chat) <= 7.1


async def test_a_server_that_never_stops_to_want_pauses_is_given_up(slept: list[float]) -> None:
    """After eight tries the error is the caller's."""
    telegram = Telegram(*[FloodedError(1)] * 20)
    with pytest.raises(FloodedError):
        await telegram.ask(telegram.delivery(), "deleteMessage")
    assert len(telegram.chats) == 8


async def test_a_chat_that_has_moved_is_followed() -> None:
    """To its new number, from one to the next, at once and ever after; who wants to know hears of it."""
    telegram = Telegram(ChatMigrated(2), ChatMigrated(3))
    sending = telegram.delivery()
    assert await telegram.ask(sending, chat=1) == "done"
    assert await telegram.ask(sending, chat=2) == "done"
    assert await telegram.ask(sending, chat=1) == "done"
    assert telegram.chats == [1, 2, 3, 3, 3]
    assert telegram.moves == [(1, 2), (2, 3)]


@pytest.mark.parametrize(("chat", "to"), [(1, 1), (None, 2)])
async def test_a_move_that_leads_nowhere_is_an_error(chat: int | None, to: int) -> None:
    """To where it is already, or of no chat."""
    telegram = Telegram(ChatMigrated(to))
    with pytest.raises(ChatMigrated):
        await telegram.ask(telegram.delivery(), chat=chat)
    assert telegram.moves == []


async def test_chats_that_move_in_a_circle_are_given_up() -> None:
    """The call ends, whatever a server says of their numbers."""
    telegram = Telegram(*[ChatMigrated(2), ChatMigrated(1)] * 9)
    with pytest.raises(ChatMigrated):
        await telegram.ask(telegram.delivery(), chat=1)
    assert len(telegram.chats) <= 8


async def test_no_more_moves_are_kept_than_needed() -> None:
    """The last thousand chats that moved are known by both numbers, older ones must be told again."""
    telegram = Telegram()
    sending = telegram.delivery()
    for chat in range(1, 1_002):
        telegram.errors = [ChatMigrated(-chat)]
        await telegram.ask(sending, chat=chat)
    telegram.chats.clear()
    for chat in (1, 2, 1_001):
        await telegram.ask(sending, chat=chat)
    assert telegram.chats == [1, -2, -1_001]


async def test_a_chat_by_its_name_is_taken_as_it_is(slept: list[float]) -> None:
    """A channel's name has no number to follow, and no limit of its own."""
    telegram = Telegram(FloodedError(1))
    assert await telegram.ask(telegram.delivery(), chat="@channel") == "done"
    assert telegram.chats == ["@channel", "@channel"]
    assert slept == [pytest.approx(1.1)]


@pytest.mark.parametrize(
    ("endpoint", "counted"), [("sendMessage", 1), ("editMessageText", 1), ("getChat", 0)]
)
async def test_what_people_see_is_counted(endpoint: str, counted: int) -> None:
    """Messages and edits take their turn in the chat, other calls do not."""
    limits = Limits()
    telegram = Telegram()
    await telegram.ask(telegram.delivery(limits), endpoint)
    assert (limits.wait(1) > 0) == bool(counted)


def test_delivery_opens_nothing() -> None:
    """It may be begun and ended like the library's own."""
    sending = Telegram().delivery()
    asyncio.run(sending.initialize())
    asyncio.run(sending.shutdown())
    assert delivery.PAUSES[0] > 0
