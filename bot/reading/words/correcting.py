"""The words by which somebody puts right what he said: 'I meant', 'no wait'; they ask for nothing."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import words_of
from bot.reading.words.findings import once
from bot.reading.words.text import Text


@once
def correcting(text: Text) -> frozenset[int]:
    return frozenset(words_of(cue for cue in text.group("talk") if cue.sense == "correction"))
