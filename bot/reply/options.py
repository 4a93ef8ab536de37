"""A question back: the ways in which a question may be read, each with a button."""

from __future__ import annotations

from bot.answer.answer import Option, Options
from bot.reply.press import answered_card, list_page
from bot.reply.reply import Button, Line, Reply, clip

_LABEL = 300


def render_options(answer: Options) -> Reply:
    """A button opens the list that a reading comes to, or the card of the record that it is about."""
    lines: list[Line] = [
        (clip(answer.lead, _LABEL),),
        (),
        *((f"{number}. {clip(one.label, _LABEL)}",) for number, one in enumerate(answer.options, 1)),
    ]
    buttons = (_button(number, one) for number, one in enumerate(answer.options, 1))
    row = tuple(one for one in buttons if one)
    return Reply(tuple(lines), (row,) if row else (), quotes=True)


def _button(number: int, one: Option) -> Button | None:
    if one.code:
        return Button(str(number), list_page(one.code, 0))
    return Button(str(number), answered_card(one.refs[0])) if one.refs else None
