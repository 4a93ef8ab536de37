"""Which cues mean what they say: not those within a longer name, that are ruled out or only name a level."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import Cue
from bot.reading.scene import Said
from bot.reading.words.findings import once

# Meanings that are names, whose words say nothing else.
_NAMES = frozenset({"series", "programme", "record", "person", "body", "topic", "partner", "place"})
# How many words before a field 'not' may stand.
_RULED = 2


def holding(said: Said, *groups: str) -> list[Cue]:
    """The cues of some groups that mean what they say."""
    meant = _meant(said)
    return [cue for group in groups for cue in meant.get(group, ())]


@once
def _meant(said: Said) -> dict[str, list[Cue]]:
    """All the cues that mean what they say, by group."""
    text = said.text
    names = [
        range(one.start, one.end)
        for one in said.offers
        if one.sort in _NAMES and one.end - one.start > 1 and one.gain > 1.0
    ]
    loud = {one.start for one in said.offers if one.sort in _NAMES and text.upper(one.start)}
    ruled = {cue.end - 1 for cue in text.group("negation")}
    found: dict[str, list[Cue]] = {}
    for cue in text.cues:
        group = cue.group
        inside = group != "office" and any(_within(cue, span) for span in names)
        level = group in ("office", "noun") and _is_level(said, cue)
        denied = group == "field" and bool(ruled.intersection(range(cue.start - _RULED, cue.start)))
        named = group == "field" and cue.end - cue.start == 1 and cue.start in loud
        if not (inside or level or denied or named):
            found.setdefault(group, []).append(cue)
    return found


def _within(cue: Cue, span: range) -> bool:
    """Whether a cue is a part of a name, and not the whole of it."""
    return cue.start in span and cue.end <= span.stop and cue.end - cue.start < len(span)


def _is_level(said: Said, cue: Cue) -> bool:
    """Whether an office stands for the level of a meeting: 'ministers', 'foreign minister meeting'."""
    text = said.text
    if any(text.has(at, "level") and text.raws[at].endswith("s") for at in range(cue.start, cue.end)):
        return True
    met = text.has(cue.end, "before", "with") or text.among(cue.end + 1, "behalf")  # 'a minister sitting for'
    return text.has(cue.end, "noun", "meeting") and not (met or text.has(cue.start - 1, "question", "wh"))


def inside_name(said: Said, at: int) -> bool:
    """Whether a word stands within a name of several, and heads no series."""
    return any(
        one.start <= at < one.end and one.end - one.start > 1
        for one in said.offers
        if one.sort in ("series", "programme", "person", "body", "topic", "partner", "record")
        and not (one.sort in ("series", "record") and one.end - 1 == at)
    )
