"""Signs of currencies by themselves as their names: 'how many $'; those beside a sum stay."""

from __future__ import annotations

import re

from bot.reading.lexicon.lexicon import Lexicon


def worded(text: str, lexicon: Lexicon) -> str:
    """The text with the name of each currency in place of a sign that no number stands beside."""
    if not any(sign in text for sign in lexicon.coins):
        return text
    signs = "".join(map(re.escape, lexicon.coins))
    return re.sub(rf"(?<![\d{signs}])[{signs}](?!\s?\d)", lambda found: f" {lexicon.coins[found[0]]} ", text)
