"""Readings of a record that is asked for what no record has: who interpreted there, what was eaten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.reading.languages.languages import ENGLISH
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.words.findings import once
from bot.reading.words.governed import asked_for, closing, owned, strange, typed

_RECORDS = 2


def unheard(proposer: Proposer) -> Iterator[Reading]:
    fit = proposer.fit
    for at in proposer.best(fit)[:_RECORDS] if _strange(proposer.said) else ():
        yield from unheard_of(proposer.said, proposer.described(at, fit))


def unheard_of(said: Said, base: Reading, more: Mapping[str, float] | None = None) -> Iterator[Reading]:
    """That nothing of the kind is known of a record, described in ``base``; ``more`` are further features."""
    text, places = said.text, _strange(said)
    if not places:
        return
    features = {
        "unheard": 1.0,
        "unheard asked": float(bool(asked_for(text).intersection(places))),
        "unheard owned": float(bool(owned(text).intersection(places))),
        "unheard closing": float(bool(closing(text).intersection(places))),
        **(more or {}),
    }
    yield replace(
        base, form="unheard", asked=(), alike=(), features=base.features | features, sense=typed(text, places)
    )


@once
def _strange(said: Said) -> list[int]:
    """The words that a question turns on and nobody knows, else any that nobody knows, else those that are
    asked for.

    None in another language than English, whose words may but be missing here.
    """
    if said.language != ENGLISH:
        return []
    text, named = said.text, said.named
    asked = asked_for(text) - named
    unknown = strange(text, named)
    turned = asked | owned(text) | closing(text)
    return [at for at in unknown if at in turned] or unknown or sorted(asked)
