"""Which updates may be confirmed, whatever the order in which they are done."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.receiving.window import SIZE, Window

numbers = st.lists(st.integers(1, 300), unique=True, min_size=1, max_size=80)


@given(numbers, st.data())
def test_no_update_is_confirmed_before_it_is_done(taken: list[int], data: st.DataObject) -> None:
    """The offset is never beyond an update in hand; when all are done it is beyond the last."""
    window = Window()
    for number in sorted(taken):
        assert window.take(number)
    for number in data.draw(st.permutations(taken)):
        assert window.offset is not None
        assert window.offset == min(one for one in taken if one in window._held)
        window.finish(number)
    assert (len(window), window.offset) == (0, max(taken) + 1)


@given(numbers, numbers)
def test_no_update_is_taken_twice(earlier: list[int], taken: list[int]) -> None:
    """What is in hand, or done in this run or an earlier one, is not taken again."""
    window = Window(earlier)
    assert [number for number in taken if window.take(number)] == [
        number for number in taken if number not in earlier
    ]
    for number in taken:
        assert not window.take(number)
        window.finish(number)
        assert not window.take(number)


def test_what_gives_way_is_confirmed_and_still_in_hand() -> None:
    """It takes one of the hundred places until it is done."""
    now = 10.0
    window = Window(clock=lambda: now)
    for number in (5, 6):
        window.take(number)
    now = 12.0
    assert window.oldest() == (5, 2.0)
    window.give_way(5)
    assert (window.offset, window.room, len(window)) == (6, SIZE - 1, 2)
    window.finish(5)
    assert (window.offset, window.room, len(window)) == (6, SIZE, 1)


def test_after_a_quiet_week_numbers_may_begin_anywhere() -> None:
    """A window that begins anew takes lower numbers than before."""
    window = Window()
    window.take(900)
    window.finish(900)
    window.restart()
    assert window.offset is None
    assert window.take(3)
    assert window.offset == 3


def test_what_an_earlier_run_did_is_passed_over() -> None:
    """It is not taken, and confirmed with what lies before it."""
    window = Window([5])
    assert not window.take(5)
    assert (window.offset, len(window), window.room) == (6, 0, SIZE)


def test_a_window_without_updates_confirms_nothing() -> None:
    """Before the first one there is no offset and nothing that holds it back."""
    window = Window()
    assert (window.offset, window.oldest(), len(window)) == (None, None, 0)
    window.finish(3)
    assert window.offset is None


def test_there_is_always_room_for_one() -> None:
    """However many gave way, Telegram is asked for the next; a hundred are asked for at once at most."""
    window = Window()
    assert window.room == 100
    for number in range(1, 103):
        window.take(number)
        window.give_way(number)
    assert (window.room, window.offset, window.oldest()) == (1, 103, None)


def test_few_numbers_are_kept_of_what_is_done() -> None:
    """Those that Telegram could still give out again are known, older ones forgotten."""
    window = Window()
    for number in range(1, 1_001):
        window.take(number)
        window.finish(number)
    assert len(window._done) <= 201
    window = Window(range(1, 201))
    window.take(150)
    assert len(window._done) == 200
    window.take(300)
    window.finish(300)
    assert window._done == set()
    window = Window([*range(1, 201), 301])
    window.take(300)
    assert window._done == {301}
    assert not window.take(301)
