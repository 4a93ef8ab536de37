"""What texts show of what is asked, over the small catalogue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.reading.scene import Said
from bot.reading.signs.alternatives import plans
from bot.reading.signs.asked import asked, asked_too
from bot.reading.signs.asserting import polarity
from bot.reading.signs.bare import is_bare
from bot.reading.signs.focusing import focus
from bot.reading.signs.operators import most, ordering, senses_of, units
from bot.reading.signs.siding import sided
from bot.reading.signs.signs import signs
from bot.reading.signs.talk import asks_nothing
from bot.reading.signs.unread import operators
from bot.telling.focus import Focus
from tests.bot.reading.planted import said
from tests.bot.tables import lines


def _features(features: dict[str, float]) -> str:
    rows = sorted((name, round(value, 2)) for name, value in features.items() if value)
    return ", ".join(name if value == 1 else f"{name} {value:g}" for name, value in rows)


def _fields(read: Said) -> str:
    """The fields likeliest asked, with what shows each."""
    found = asked(read)
    return "; ".join(f"{name}: {_features(found.features(name))}" for name in found.names[:3])


def _compared(read: Said) -> str:
    """Which things stand side by side, joined by which word, how far apart, what is left out of each."""
    rows = (
        f"{one.joint} {[offer.sort if offer else '' for offer in one.offers]} {one.gap:g} "
        f"{[sorted(skip) for skip in one.skips]}"
        for one in plans(read)[:3]
    )
    return "; ".join(rows)


def _narrowed(read: Said) -> str:
    """What narrows the answer down, as far as anything does."""
    found, none = focus(read), Focus()
    rows = []
    for name in Focus.__dataclass_fields__:
        value = getattr(found, name)
        if value != getattr(none, name):
            rows.append(
                f"{name} {sorted(map(str, value)) if isinstance(value, frozenset | tuple) else value}"
            )
    return "; ".join(rows)


def _ordered(read: Said) -> str:
    """Words that put in order, ask for the most, in which units; sides; operators; fields asked besides."""
    found = {
        "order": senses_of(ordering(read)),
        "most": senses_of(most(read)),
        "units": units(read),
        "sides": sided(read),
        "operators": operators(read),
        "besides": asked_too(read),
    }
    return "; ".join(f"{name} {', '.join(sorted(row))}" for name, row in found.items() if row)


def _claimed(read: Said) -> str:
    """Whether a text asks for yes or no or states, asks nothing, is a bare name."""
    flags = {"nothing": asks_nothing(read), "bare": is_bare(read)}
    return " ".join(filter(None, (polarity(read), *(name for name, so in flags.items() if so))))


QUESTIONS: dict[str, Callable[[Said], str]] = {
    "signs": lambda read: ", ".join(sorted(signs(read))),
    "fields": _fields,
    "order": _ordered,
    "claims": _claimed,
    "focus": _narrowed,
    "pairs": _compared,
}


def shows(question: str, text: str) -> str:
    return QUESTIONS[question](said(text))


@pytest.mark.parametrize(("question", "text", "told"), lines("reading/signs/texts.tsv"))
def test_a_text_shows_what_it_asks(question: str, text: str, told: str) -> None:
    """Signs for each form, fields, claims, things side by side, what narrows the answer down."""
    assert shows(question, text) == told
