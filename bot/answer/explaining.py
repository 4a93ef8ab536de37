"""How a message was read: the best readings side by side, with what told them apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.answer.phrase import Phrase
from bot.reading.reading import Reading
from bot.reading.weighing import weighed
from bot.texts.text import WRITTEN_IN, speaking
from store.catalogue import Catalogue
from store.query.written import write

_READINGS, _FEATURES = 3, 5
_LEAST = 0.05


def explain(readings: Sequence[Reading], by: Mapping[str, float], catalogue: Catalogue) -> tuple[str, ...]:
    """Lines for the three best readings that differ: score, form, words, query, what speaks against it."""
    shown = tuple(_apart(readings))[:_READINGS]
    with speaking(WRITTEN_IN):  # a developer reads it
        lines = (_lines(at, one, shown[0], by, catalogue) for at, one in enumerate(shown, 1))
        return tuple(line for row in lines for line in row)


def _apart(readings: Sequence[Reading]) -> Iterator[Reading]:
    seen = set()
    for one in readings:
        key = (one.form, one.asked, one.query)
        if key not in seen:
            seen.add(key)
            yield one


def _lines(
    at: int, one: Reading, best: Reading, by: Mapping[str, float], catalogue: Catalogue
) -> Iterator[str]:
    asked = f" ({', '.join(one.asked)})" if one.asked else ""
    yield f"{at}. {one.score:+.2f} {one.form}{asked}: {Phrase(catalogue).of(one.query)}"
    yield f"   {write(one.query)}"
    if one is not best:
        told = sorted(_difference(best, one, by), key=lambda row: (-abs(row[0]), row[1]))[:_FEATURES]
        if told:
            yield "   less by " + ", ".join(f"{name} {weight:+.2f}" for weight, name in told)


def _difference(best: Reading, one: Reading, by: Mapping[str, float]) -> Iterator[tuple[float, str]]:
    ours, theirs = weighed(one), weighed(best)
    for name in ours.keys() | theirs.keys():
        gained = (ours.get(name, 0.0) - theirs.get(name, 0.0)) * by.get(name, 0.0)
        if abs(gained) > _LEAST:
            yield gained, name
