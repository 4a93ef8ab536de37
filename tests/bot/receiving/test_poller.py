"""How updates are fetched, without a network; test_fetching.py has what goes over HTTP."""

from __future__ import annotations

import asyncio
import logging

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, TimedOut

from bot.errors import StartError
from bot.receiving.poller import Pace
from bot.sending.failures import FloodedError, TooDeepError
from tests.bot.receiving.bench import MARK, Bench, message, updates


async def test_updates_are_fetched_from_the_first_that_is_not_done() -> None:
    """A hundred at a time; for new ones Telegram holds the call, while some are in hand it does not."""
    bench = Bench([], updates(5, 6), [], updates(7), pace=Pace(look=60))
    await bench.run()
    assert bench.taken == [5, 6, 7]
    assert bench.telegram.calls == [
        (None, 100, 25.0),
        (None, 100, 25.0),
        *[(7, 100, 25.0)] * 2,
        (8, 100, 25.0),
    ]
    assert bench.heard == 4
    assert bench.slept == []


def test_the_pace_in_earnest_is_what_the_manual_tells() -> None:
    """A quarter of a minute at most between two tries, a line after a minute of silence."""
    assert Pace() == Pace(
        hold=25.0,
        look=0.2,
        stuck=(0.3, 5.0),
        silence=60.0,
        refusals=(1.0, 2.0, 4.0, 8.0, 15.0),
        failures=(1.0, 2.0, 4.0, 8.0, 15.0),
        idle=24 * 60 * 60.0,
    )


async def test_a_full_window_is_no_reason_to_ask_without_a_pause() -> None:
    """While nothing of it is done Telegram is asked again only after a moment."""
    full = updates(*range(1, 101))
    bench = Bench(*[full] * 50, pace=Pace(look=0.1))
    bench.gate.clear()
    async with bench.running():
        await asyncio.wait([asyncio.create_task(bench.telegram.silent.wait())], timeout=0.25)
    assert 2 <= len(bench.telegram.calls) <= 5


async def test_while_updates_are_in_hand_new_ones_are_looked_for() -> None:
    """After a moment, without holding the call; what is in hand is not taken again."""
    bench = Bench(updates(5), updates(5, 6))
    bench.gate.clear()
    await bench.run()
    assert bench.taken == [5, 6]
    assert bench.telegram.calls == [(None, 100, 25.0), (5, 100, 0), (5, 100, 0)]


async def test_what_is_done_is_confirmed_at_the_end() -> None:
    """With a call that gets next to nothing; where nothing came there is nothing to confirm."""
    bench = Bench(updates(5))
    await bench.poller.confirm()
    assert bench.telegram.calls == []
    await bench.run()
    bench.telegram.say([])
    await bench.poller.confirm()
    assert bench.telegram.calls[-1] == (6, 1, 0)


async def test_pauses_after_failures_grow_and_begin_anew_after_an_answer() -> None:
    """To a quarter of a minute, again and again."""
    bench = Bench(*[NetworkError("x")] * 7, [], NetworkError("x"))
    await bench.run()
    assert bench.slept == [1.0, 2.0, 4.0, 8.0, 15.0, 15.0, 15.0, 1.0]


async def test_a_pause_that_telegram_wants_is_kept_and_none_is_added_to_a_time_out() -> None:
    """As long as it says; who waited in vain asks again at once."""
    bench = Bench(FloodedError(7), TimedOut(), [])
    await bench.run()
    assert bench.slept == [7]


async def test_a_fault_of_the_program_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged with its traceback, and fetching goes on."""
    bench = Bench(ValueError(MARK), updates(5))
    await bench.run()
    assert bench.taken == [5]
    (record,) = [one for one in caplog.records if one.levelno >= logging.ERROR]
    assert record.getMessage() == "Fetching failed (ValueError)."


async def test_a_token_that_is_refused_ends_it_after_half_a_minute() -> None:
    """Five tries more with growing pauses, counted anew after each answer."""
    bench = Bench(InvalidToken(), [], *[InvalidToken()] * 6)
    async with bench.running() as task:
        await asyncio.wait([task], timeout=5)
        with pytest.raises(StartError, match="Telegram refuses the token in NOTULIS_TOKEN all of a sudden"):
            await task
    assert bench.slept == [1.0, 1.0, 2.0, 4.0, 8.0, 15.0]


@pytest.mark.parametrize(
    ("error", "said"), [(Conflict("x"), "Another program fetches"), (InvalidToken(), "refuses the token")]
)
async def test_what_somebody_must_mend_is_said_once_and_its_end(
    error: Exception, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    """However often it comes in a row, and anew when it is back."""
    caplog.set_level(logging.INFO, "bot.receiving")
    bench = Bench(error, error, [], [], error, [])
    await bench.run()
    first, second, third, fourth = (one.getMessage() for one in caplog.records)
    assert said in first
    assert first == third
    assert second == fourth == "Updates are fetched again after 0 seconds."


async def test_silence_of_a_minute_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    """With the reason, and for how long when it is over; not a moment earlier."""
    caplog.set_level(logging.INFO, "bot.receiving")
    bench = Bench(*[TimedOut()] * 3)
    async with bench.running():
        await bench.telegram.silent.wait()
        bench.poller._last_heard = 40.0
        for now, lines in ((99.5, 0), (100.0, 1), (130.0, 1)):
            bench.now = now
            watching = asyncio.create_task(bench.poller._watch())
            await asyncio.wait([watching], timeout=0.02)
            assert not watching.done()
            watching.cancel()
            assert len(caplog.records) == lines
    assert caplog.messages == ["Nothing has been heard from Telegram for 60 seconds (TimedOut: Timed out)."]
    bench.poller._answered()
    assert caplog.messages[1:] == ["Updates are fetched again after 90 seconds."]


async def test_what_has_no_number_is_passed_over_with_a_pause() -> None:
    """It cannot be confirmed, so it comes again; where something else came no pause is needed."""
    bench = Bench([MARK], [None, *updates(5)], [{"update_id": True}], [])
    await bench.run()
    assert (bench.taken, bench.slept) == ([5], [1.0, 1.0])


async def test_what_is_nested_too_deep_is_found_one_by_one(caplog: pytest.LogCaptureFixture) -> None:
    """After an answer that cannot be read, a hundred calls ask for one update each."""
    deep = TooDeepError(6)
    bench = Bench(deep, updates(5), deep, *[[]] * 97, TooDeepError(None), [], [])
    await bench.run()
    limits = [limit for _, limit, _ in bench.telegram.calls]
    assert limits[:3] == [100, 1, 1]
    assert bench.taken == [5]
    assert caplog.messages == ["Update 6 is left out: it is nested too deep."]
    assert bench.window.offset == 7
    assert limits[99:] == [1] * 5
    bench.poller._single = 1
    bench.telegram.say([], [])
    await bench.run()
    assert [limit for _, limit, _ in bench.telegram.calls[len(limits) :]] == [1, 100, 100]


async def test_after_a_quiet_day_numbers_may_begin_anywhere() -> None:
    """What comes then is taken, even where Telegram counts from a lower number."""
    bench = Bench(updates(900))
    await bench.run()
    for now, offset in ((86_400.0, 901), (86_401.0, None)):
        bench.now = now
        bench.telegram.say([])
        await bench.run()
        assert bench.telegram.calls[-1][0] == offset
    bench.telegram.say(updates(3))
    await bench.run()
    assert bench.taken == [900, 3]


async def test_an_update_in_hand_keeps_the_count() -> None:
    """However long it takes: numbers do not begin anew while one is worked on."""
    bench = Bench(updates(900), [])
    bench.gate.clear()
    async with bench.running():
        await bench.until(lambda: bench.taken)
        bench.now = 1e6
        await bench.telegram.silent.wait()
    assert bench.telegram.calls[-1][0] == 900


async def test_one_update_does_not_hold_back_what_lies_behind_a_full_window() -> None:
    """After five seconds it is confirmed though not done; before, nothing behind it is seen."""
    full = updates(*range(1, 101))
    bench = Bench(full, full, full)
    bench.gate.clear()
    async with bench.running():
        await bench.telegram.silent.wait()
        assert {call[0] for call in bench.telegram.calls[1:]} == {1}
        bench.now = 4.9
        bench.poller._make_way()
        assert bench.window.offset == 1
        bench.now = 5.0
        bench.poller._make_way()
        assert bench.window.offset == 101
        assert len(bench.window) == 100


async def test_of_a_flood_an_update_holds_back_others_a_moment() -> None:
    """A chat that wants more than it may have gives way after a third of a second; no other need."""
    bench = Bench()
    bench.gate.clear()
    bench.poller._full = True
    bench.poller.take({"update_id": 1, **message()})
    await bench.until(lambda: bench.taken)
    for number in range(2, 9):
        bench.poller.take({"update_id": number, **message()})
    bench.now = 0.2
    bench.poller._make_way()
    assert bench.window.offset == 1
    bench.now = 0.3
    bench.poller._make_way()
    assert bench.window.offset == 4  # 2 and 3 were left out, and 4 is not of the flood's first
    await bench.intake.close(0)


async def test_where_the_window_is_not_full_nothing_gives_way() -> None:
    """Telegram shows what lies behind anyway."""
    bench = Bench()
    bench.gate.clear()
    assert bench.poller.take(updates(1)[0])
    assert not bench.poller.take(updates(1)[0])
    bench.now = 1e6
    bench.poller._make_way()
    assert bench.window.offset == 1
    await bench.intake.close(0)


async def test_what_cannot_be_read_is_over_at_once(caplog: pytest.LogCaptureFixture) -> None:
    """It is new, and left out with one line."""
    bench = Bench()
    assert bench.poller.take({"update_id": 5, "message": MARK})
    assert (bench.window.offset, len(bench.window)) == (6, 0)
    (line,) = caplog.messages
    assert line.startswith("Update 5 is left out")
    assert MARK not in line


async def test_after_a_day_without_updates_it_asks_for_whatever_there_is() -> None:
    """Telegram may number anew after a quiet week; a second before it still asks for what follows."""
    bench = Bench([], updates(5), [])
    bench.now = 80_000.0
    await bench.run()
    for later, asked in ((86_400.0, 6), (86_401.0, None)):
        bench.now = 80_000.0 + later
        bench.telegram.say([])
        await bench.run()
        assert bench.telegram.calls[-1][0] == asked
