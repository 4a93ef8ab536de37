"""Numbers in words or digits, and how many are meant by one that is bounded: 'more than two'."""

from __future__ import annotations

from bot.telling.sums import numerals

# Longer ones are years.
_DIGITS = 3


def number_of(form: str) -> int | None:
    """The number that a word is, of up to three digits or spelt out; None for any other word."""
    return int(form) if form.isdigit() and len(form) <= _DIGITS else numerals().get(form)


def extent(sense: str, number: int) -> tuple[int | None, int | None]:
    """The least and the most that a sense of [bound] and a number come to."""
    least = {"over": number + 1, "least": number, "exact": number}.get(sense)
    return least, {"under": number - 1, "most": number, "exact": number}.get(sense)
