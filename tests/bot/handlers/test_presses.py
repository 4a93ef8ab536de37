"""Two presses of a button in a row are one."""

from __future__ import annotations

from bot.handlers.presses import SECONDS, Presses


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_button_that_gave_its_file_gives_none_again_for_some_seconds() -> None:
    """That button of that message in that chat alone."""
    clock = Clock()
    presses = Presses(clock)
    assert not presses.again(1, 10, "c")
    presses.done(1, 10, "c")
    assert presses.again(1, 10, "c")
    assert not any(presses.again(*other) for other in ((2, 10, "c"), (1, 11, "c"), (1, 10, "d")))
    clock.now += SECONDS - 0.5
    assert presses.again(1, 10, "c")
    clock.now += 0.5
    assert not presses.again(1, 10, "c")


def test_a_thousand_are_remembered_and_the_oldest_make_room() -> None:
    """One that is pressed anew is not the oldest any more."""
    presses = Presses(Clock())
    for message in range(1000):
        presses.done(1, message, "c")
    presses.done(1, 0, "c")
    assert presses.again(1, 1, "c")
    presses.done(1, 1000, "c")
    assert [presses.again(1, message, "c") for message in (0, 1, 2, 1000)] == [True, False, True, True]
