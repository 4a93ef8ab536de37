"""When a message may go out."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sending.limits import CHAT, GROUP, OVERALL, Limits, no_limits


class Time:
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


def times_of(chats: list[int]) -> list[tuple[int, float]]:
    """When messages go out that are sent one after the other."""
    time = Time()
    kept = Limits(clock=time)
    went = []

    async def send() -> None:
        for chat in chats:
            await kept.turn(chat)
            went.append((chat, time.now))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio, "sleep", time.sleep)
        asyncio.run(send())
    return went


@given(st.lists(st.sampled_from([1, 2, -1, -2]), max_size=120))
def test_no_limit_is_ever_passed(chats: list[int]) -> None:
    """In any span no chat, no group and not all together get more than Telegram takes."""
    went = times_of(chats)
    for chat, at in went:
        own = [one for one in went if one[0] == chat]
        assert sum(at <= time < at + CHAT[1] - 1e-6 for _, time in own) <= CHAT[0]
        if chat < 0:
            assert sum(at <= time < at + GROUP[1] - 1e-6 for _, time in own) <= GROUP[0]
        assert sum(at <= time < at + OVERALL[1] - 1e-6 for _, time in went) <= OVERALL[0]


def test_nobody_waits_longer_than_the_limits_ask_for() -> None:
    """Thirty chats get a message at once, the next one a second later; a person gets one a second."""
    went = times_of(list(range(1, 62)))
    assert Counter(round(at, 6) for _, at in went) == {0.0: 30, 1.0: 30, 2.0: 1}
    assert [round(at, 6) for _, at in times_of([1] * 30)] == [float(number) for number in range(30)]


def test_a_group_gets_twenty_a_minute() -> None:
    """The twenty-first waits until the first is a minute old, and so on."""
    went = [at for _, at in times_of([-1] * 41)]
    assert went[19] == pytest.approx(19)
    assert went[20] == pytest.approx(60)
    assert went[40] == pytest.approx(120)


async def test_what_waits_for_one_chat_delays_no_other() -> None:
    """A chat that Telegram wants a pause of is waited for alone."""
    kept = Limits()
    kept.pause(1, 30.0)
    async with asyncio.timeout(1):
        await kept.turn(2)
    assert 29 < kept.wait(1) <= 30


def test_a_pause_is_as_long_as_wanted_and_a_limit_waits_no_longer() -> None:
    """The wait is what is left of it, to the moment; a limit and a pause are not added up."""
    time = Time()
    kept = Limits(clock=time)
    assert kept.wait(1) == 0.0
    asyncio.run(kept.turn(1))
    time.now = 0.25
    assert kept.wait(1) == 0.75
    kept.pause(1, 3.0)
    assert kept.wait(1) == 3.0
    assert kept.wait(2) == 0.0
    time.now = 4.0
    assert kept.wait(1) == 0.0


def test_chats_of_long_ago_are_forgotten() -> None:
    """However many chats there are, only those that count are kept: a thousand, or those of a minute."""
    time = Time()
    kept = Limits(clock=time)
    for chat in range(1, 1_001):
        kept.wait(chat)
    assert len(kept._chats) == 1_000
    kept.pause(1, 100.0)
    asyncio.run(kept.turn(2))
    time.now = 60.0
    kept.wait(1_001)
    assert set(kept._chats) == {1, 2, 1_001}
    for chat in range(2_000, 2_997):
        kept.wait(chat)
    time.now = 60.5
    kept.wait(3_000)
    assert set(kept._chats) == {1, 3_000}


def test_a_chat_counts_as_long_as_its_longest_limit() -> None:
    """Whichever of its limits that is."""
    time = Time()
    kept = Limits(chat=(5, 100.0), group=(1, 1.0), clock=time)
    asyncio.run(kept.turn(1))
    time.now = 50.0
    for chat in range(2, 1_003):
        kept.wait(chat)
    assert 1 in kept._chats


async def test_a_simulated_telegram_takes_all_at_once() -> None:
    """But for a pause that it wants."""
    kept = no_limits()
    async with asyncio.timeout(1):
        for _ in range(50):
            await kept.turn(-1)
    kept.pause(-1, 9.0)
    assert 8 < kept.wait(-1) <= 9
