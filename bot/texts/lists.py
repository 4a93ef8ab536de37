"""Lists within a sentence as the language that is spoken writes them (CLDR, by Babel)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from bot.texts.text import WRITTEN_IN, spoken


def listed(parts: Sequence[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    if spoken() == WRITTEN_IN:
        return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
    return _joined(parts, "standard")


def both(parts: Sequence[str]) -> str:
    """The few places of one meeting: 'Bali and Jakarta'."""
    return " and ".join(parts) if spoken() == WRITTEN_IN else _joined(parts, "standard")


def either(parts: Sequence[str]) -> str:
    """'Japan or Canada'."""
    return " or ".join(parts) if spoken() == WRITTEN_IN else _joined(parts, "or")


def _joined(parts: Sequence[str], style: Literal["standard", "or"]) -> str:
    from babel.lists import format_list

    return format_list(parts, style, locale=spoken())
