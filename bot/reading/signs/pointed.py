"""What stands right behind a word that points on or back from it: 'the AMM after the 31st'."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.offer import WORDS
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.signs.holding import inside_name
from bot.reading.words.findings import once
from bot.reading.words.pointing import clause_behind, turning

# Sorts of meanings that call no meeting.
_HAPPENED = WORDS | {"topic", "synonym"}


@once
def points_at(said: Said) -> tuple[tuple[Cue, int], ...]:
    """Words that point on or back, each with the place of what stands right behind it."""
    text = said.text
    found = []
    for cue in turning(text):
        if cue.sense == "next" or text.among(cue.start, "giver") or inside_name(said, cue.start):
            continue
        at = next((at for at in clause_behind(text, cue) if not text.among(at, "article")), None)
        if at is not None and (text.sorts[at] in ("word", "unknown", "told") or text.words[at].ordinal):
            found.append((cue, at))
    return tuple(found)


def pointed_at(said: Said, base: Reading) -> bool:
    """Whether a record is told by what something else comes before or after."""
    return _behind(said, base, [(one.offer.start, one.offer.end) for one in base.used])


def worded_at(said: Said, base: Reading) -> bool:
    """Whether what stands there tells what happened and calls no meeting: 'after the tsunami'."""
    spans = [(one.offer.start, one.offer.end) for one in base.used if one.offer.sort in _HAPPENED]
    return bool(spans) and _behind(said, base, spans)


def _behind(said: Said, base: Reading, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether some spans stand right behind a word that points and is no part of a name."""
    taken = [(one.offer.start, one.offer.end) for one in base.used]
    return any(
        any(start <= at < end for start, end in spans)
        and not any(start <= cue.start < end for start, end in taken)
        for cue, at in points_at(said)
    )
