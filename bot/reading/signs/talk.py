"""What is only talk: thanks, greetings, laughter, noise; it asks nothing and follows nothing up."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import words_of
from bot.reading.scene import Said

# Groups of which a word asks for something or names what the catalogue is about.
_ASKING = frozenset(
    {
        "field",
        "role",
        "office",
        "pick",
        "form",
        "most",
        "order",
        "apart",
        "sum",
        "noun",
        "plural",
        "level",
        "kind",
        "status",
        "step",
        "mode",
        "region",
        "present",
        "alone",
        "outside",
        "territory",
    }
)
_TALK, _SHORT = "talk", 3
# Senses of [talk] that are no courtesy: words that point to what was said before, and small words.
_POINTING = frozenset({"point", "opener", "correction", "room", "own", "filler"})


def asks_nothing(said: Said) -> bool:
    """Whether a text holds no question, name, time, number nor telling word, only talk."""
    text = said.text
    polite = words_of(cue for cue in text.cues if cue.group == _TALK and cue.sense not in _POINTING)
    loose = [at for at in range(len(text)) if at not in polite]
    if not loose:
        return True
    if said.called or "?" in text.raw or text.times or said.scattered or "asean" in text.forms:
        return False
    if len(said.strange) > 1:
        return False
    if len(loose) > _SHORT and text.has(loose[0], "question", "auxiliary"):
        return False
    if any(text.sorts[at] == "word" or text.forms[at].isdigit() for at in loose):
        return False
    if any(text.among(at, "alternative") or text.among(at, "two") for at in loose):
        return False  # 'not that one, the other', 'both'
    if any(one.sort == "partner" and text.upper(one.start) for one in said.offers):
        return False  # 'the US' is a name, 'us' is not
    return not any(
        cue.group in _ASKING or (cue.group == "question" and cue.sense == "wh")
        for cue in text.cues
        if any(at in loose for at in range(cue.start, cue.end))
    )
