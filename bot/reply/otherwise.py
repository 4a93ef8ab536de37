"""The button below an answer that answers by another reading of the question."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.otherwise import Other
from bot.reply.press import otherwise
from bot.reply.reply import Button, Reply, clip, with_row
from bot.texts.text import say

OTHERWISE = say("Read it otherwise: {reading}")
_BUTTON = 62


def with_other(reply: Reply, other: Other | None) -> Reply:
    """The reply, sent as one to its question where that may be read otherwise."""
    if other is None:
        return reply
    room = _BUTTON - len(OTHERWISE.format(reading=""))
    button = Button(OTHERWISE.format(reading=clip(other.words, room)), otherwise(other.code))
    return replace(with_row(reply, button), quotes=True)
