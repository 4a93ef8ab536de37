"""What is counted of the items of a register: these, or the countries that had them."""

from __future__ import annotations

from bot.reading.registers.items import Items
from bot.reading.registers.kept import counting
from store.query.sort import Sort

_LAND = "within"


def numbered(items: Items) -> bool:
    """Whether it is asked how many there are: not for how many years, nor which had several. A turn in the
    chair is a year, and counts."""
    text = items.kept.said.text
    lasting = bool(text.group("lasting")) and "theme" not in items.register.asked
    several = items.register.sort is Sort.TERM and bool(text.group("repeated"))
    return counting(items.kept.said) and not (lasting or several)


def counted_by(items: Items) -> str:
    """The field whose values are counted: of terms the countries that had them, where it is asked how many
    countries; '' for the items themselves."""
    text = items.kept.said.text
    heads = {cue.end for cue in text.group("form") if cue.sense == "count"}
    heads |= {at + 1 for at in heads if text.has(at, "same", "different")}
    lands = any(text.has(at, "noun", "country") for at in heads)
    return _LAND if lands and items.register.sort is Sort.TERM else ""
