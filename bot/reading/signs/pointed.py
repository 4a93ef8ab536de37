"""What stands right behind a word that points on or back from it: 'the AMM after the 31st'."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import Cue
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.signs.holding import inside_name
from bot.reading.words.findings import once
from bot.reading.words.pointing import clause_behind, turning


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
    spans = [(one.offer.start, one.offer.end) for one in base.used]
    return any(
        any(start <= at < end for start, end in spans)
        and not any(start <= cue.start < end for start, end in spans)
        for cue, at in points_at(said)
    )
