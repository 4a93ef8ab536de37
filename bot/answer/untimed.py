"""Says which time of a question was not understood, so that nobody takes an answer for one about it."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.answer import Answer, Fact, Listing
from bot.reading.scene import Said
from bot.telling.wording import listed
from bot.texts.text import say

_LONGEST = 40
_UNTIMED = say("I do not understand the time {times} and leave it out. {answer}")


def untimed(answer: Answer, said: Said) -> Answer:
    """The answer, with what was left out of it before its lead."""
    if not said.text.unread or not isinstance(answer, Fact | Listing):
        return answer
    times = listed([f"“{time[:_LONGEST]}”" for time in said.text.unread])
    return replace(answer, lead=_UNTIMED.format(times=times, answer=answer.lead))
