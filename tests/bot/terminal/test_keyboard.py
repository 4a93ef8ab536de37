from __future__ import annotations

import json

import pytest

from bot.terminal.keyboard import read_keyboard
from bot.terminal.refusal import RefusedError


def markup(*rows: list[dict[str, str]]) -> str:
    return json.dumps({"inline_keyboard": rows})


def button(text: str = "x", **rest: str) -> dict[str, str]:
    return {"text": text, **(rest or {"callback_data": "x"})}


def test_a_keyboard_is_kept_without_its_empty_rows() -> None:
    """Rows stay in order; 64 bytes of data, eight buttons a row and a hundred in all are allowed."""
    full = [button(callback_data="é" * 32)]
    most = [*([button()] * 8 for _ in range(12)), [button()] * 3]
    assert read_keyboard(markup(full, [], *most)) == [full, *most]
    assert read_keyboard(markup()) == read_keyboard(None) == []


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([[button(callback_data="é" * 33)]], "BUTTON_DATA_INVALID"),
        ([[button(callback_data="")]], "BUTTON_DATA_INVALID"),
        ([[button(text=" ", callback_data="x")]], "BUTTON_TEXT_EMPTY"),
        ([[{"text": "x"}]], "text buttons are unallowed in the inline keyboard"),
        (
            [[button(callback_data="x", url="https://a.org")]],
            "text buttons are unallowed in the inline keyboard",
        ),
        ([[button(url="javascript:x")]], "BUTTON_URL_INVALID"),
        ([[button()] * 9], "BUTTON_ROW_TOO_LONG"),
        ([[button()]] * 101, "REPLY_MARKUP_TOO_LONG"),
        ([[button(text="x" * 1000)]] * 11, "REPLY_MARKUP_TOO_LONG"),
    ],
)
def test_a_keyboard_beyond_the_limits_is_refused(rows: list[list[dict[str, str]]], why: str) -> None:
    """Data of 65 bytes, buttons without text or effect, and too many of them are refused."""
    with pytest.raises(RefusedError) as refused:
        read_keyboard(markup(*rows))
    assert str(refused.value) == f"Bad Request: {why}"
