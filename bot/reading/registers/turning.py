"""On which side of somebody named another is meant: who came before him, who took over from her."""

from __future__ import annotations

from bot.reading.offers.offer import Offer
from bot.reading.words.polar import asks_who
from bot.reading.words.text import Text

_SIDES = {"before": "before", "after": "after", "previous": "before", "following": "after"}
_PICKS = {"previous": "before", "following": "after"}
# How far behind a name a word may stand that says who came before or after.
_NEAR = 2


def turned(text: Text, name: Offer) -> str:
    """'before' or 'after' where words beside a name say so, else ''."""
    return _ahead(text, name) or _handed(text, name) or _behind(text, name)


def _ahead(text: Text, name: Offer) -> str:
    """'before Surin', 'who succeeded Surin'."""
    for cue in (*text.group("relation"), *text.group("pick")):
        near = 0 <= name.start - cue.end <= 1
        if near and cue.sense in _SIDES and not text.among(cue.start, "bounding"):
            return _SIDES[cue.sense]
    return ""


def _handed(text: Text, name: Offer) -> str:
    """'who took the office over from Surin', 'to whom did Surin hand over'."""
    at = text.left(name.start)
    over = [cue for cue in text.group("handover") if cue.end <= name.start]
    return "after" if over and text.among(at, "giver") else ""


def _behind(text: Text, name: Offer) -> str:
    """'Surin's successor', 'by whom was Surin succeeded'; whom Surin succeeded came before."""
    behind = range(name.end, name.end + _NEAR)
    himself = "when" in text.senses("field") and not asks_who(text)  # 'when did Surin take over'
    for cue in text.group("handover"):
        if cue.start in behind and not (himself and cue.sense == "over"):
            passive = any(
                text.among(at, "copula") or text.among(at, "been") for at in _beside(cue.start, name)
            )
            given = passive or text.among(cue.end, "agent") or cue.sense == "away"
            return "after" if given else "before"
    cues = [cue for cue in text.group("pick") if cue.start in behind and cue.sense in _PICKS]
    return _PICKS[cues[0].sense] if cues else ""


def _beside(at: int, name: Offer) -> tuple[int, int]:
    """The word before a verb, and that before the name that stands before it."""
    return at - 1, name.start - 1
