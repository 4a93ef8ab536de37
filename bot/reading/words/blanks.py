"""Blanks that a text leaves for what it asks: 'opening on the ___ of ___', 'the chair was ...'."""

from __future__ import annotations

import re

_BLANK = re.compile(r"\s*_{2,}")
# How many letters stand at most between and behind the blanks of one value: 'the ___th to the ___th of ___'.
_LITTLE = 24


def cut(text: str) -> str:
    """The text up to the first blank, where no more than the rest of what it leaves open stands behind it."""
    found = _BLANK.search(text)
    if found is None or not found.start():
        return text
    rest = re.sub(r"[\W_]+", "", text[found.end() :])
    return text[: found.start()] if len(rest) <= _LITTLE else text
