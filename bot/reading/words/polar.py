"""Whether a text asks for yes or no, and whether a question word of it asks for something else."""

from __future__ import annotations

import re

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.words.findings import once
from bot.reading.words.text import Text

_SIGNS = frozenset(",.:;?!–—")
_TALK = frozenset({"hello", "opener", "room", "thanks", "correction"})
# '5th AMM = Jakarta': what something is said to be; 'chair = ?' asks what it is.
_EQUALS = re.compile(r"=\s*[^\s?]")
# Ways of asking for yes or no that leave little doubt.
ASKED = frozenset({"tag", "auxiliary", "clause", "state"})
# How far a tag may stand from either end.
_EDGE = 2
# How many words at most lead up to a sign behind which a text opens.
_LEAD = 4
# How many words a sentence says at least behind 'was'; groups of words that open what is asked for.
_SAID = 2
_OPENING = ("field", "form", "pick", "noun", "most", "order", "relation")


@once
def polar(text: Text) -> str:
    """How yes or no is asked for: 'tag', 'equals', 'auxiliary', 'clause', 'state', 'statement', else ''."""
    asking = wh_asking(text)
    if tagged(text):
        return "tag" if not asking else ""
    if asking:
        return ""
    if _EQUALS.search(text.raw) and not _filters(text):
        return "equals"
    first = opening(text)
    if text.has(first, "question", "auxiliary") and not _of_speaker(text, first + 1):
        return "auxiliary"
    form = text.senses("form")
    stated = text.raw.rstrip().endswith("?") and len(text) > 2
    if "whether" in form or _clause(text) or (stated and _sentence(text)):
        return "clause"
    if "state" in form or _running(text):
        return "state"
    return "statement" if stated or text.has(first, "form", "exists") or _still(text) else ""


@once
def tagged(text: Text) -> bool:
    """Whether 'right?', 'true or false', 'can you confirm' stands at one end."""
    room = words_of(cue for cue in text.group("talk") if cue.sense == "room")
    last = max((at for at in range(len(text)) if at not in room), default=len(text) - 1)
    if last > _SAID and text.among(last, "tag-plain") and _verbal(text):
        return True
    questioned = text.raw.rstrip().endswith("?")
    if last > _SAID and questioned and text.among(last, "tag-asked") and _verbal(text):
        return True
    if last > 1 and text.among(last, "tag-last") and _parted(text, last):
        return True
    now = {cue.start for cue in text.group("present") if cue.end - cue.start > 1}
    return any(
        cue.sense == "tag"
        and cue.start not in now
        and (cue.end > last - _EDGE + 1 or cue.start < _EDGE or cue.end - cue.start > _EDGE)
        for cue in text.group("form")
    )


def _verbal(text: Text) -> bool:
    """Whether a sentence is said: 'that was in Cebu ya'."""
    return any(text.among(at, "copula") or text.has(at, "role") for at in range(1, len(text) - 1))


@once
def wh_asking(text: Text) -> bool:
    """Whether a question word asks: where something else asks it is but relative, or says when."""
    room = words_of(cue for cue in text.group("talk") if cue.sense == "room")
    found = [at for at in range(len(text)) if text.has(at, "question", "wh") and at not in room]
    if not found:
        return False
    first = opening(text)
    asked = text.has(first, "question", "auxiliary") or tagged(text)
    asked = asked or bool(text.senses("form") & {"state", "whether"})
    return not asked or any(not _relative(text, at) for at in found)


@once
def asks_who(text: Text) -> bool:
    """Whether it is people that are asked for: 'who chaired the AMMs', not 'those who'."""
    people = {cue.start for cue in (*text.group("office"), *text.group("noun")) if _is_person(cue)}
    asked = [
        at
        for at in range(len(text))
        if text.has(at, "question", "wh")
        and (text.has(at, "field", "who") or (not text.has(at, "field") and at + 1 in people))
    ]
    first = opening(text)
    return any(at == first or _parted(text, at) or text.among(at - 1, "indirect") for at in asked)


def _is_person(cue: Cue) -> bool:
    return cue.group == "office" or cue.sense == "person"


def _filters(text: Text) -> bool:
    """'topic=cybersecurity AND city=Singapore': what stands before the sign names a field."""
    words = [at for at in range(len(text)) if "=" in text.between(at, at + 1)]
    return any(text.has(at, "noun") or text.has(at, "field") or text.among(at, "filtered") for at in words)


def _relative(text: Text, at: int) -> bool:
    if at <= opening(text) or at == len(text) - 1 or _parted(text, at):
        return False
    if text.has(at - 1, "before") and _parted(text, at - 1):
        return False  # '…, in which city is it'
    return not text.among(at - 1, "indirect") and not text.has(at - 1, "joint")


def _sentence(text: Text) -> bool:
    """Whether a sentence says something of what opens it: 'Mark Vaile was the co-chair in the tenth?'."""
    first, last = opening(text), len(text) - 1
    opens = (first, first + 1)
    opened = any(text.has(at, group) for at in opens for group in _OPENING) or text.among(first, "cleft")
    opened = opened or text.has(first, "question")
    if opened or text.has(last, "trailing") or any(_parted(text, at) for at in range(first + 1, last + 1)):
        return False
    inside = range(first + 1, len(text) - _SAID)
    return any(text.among(at, "copula") and text.has(at, "question", "auxiliary") for at in inside)


def _running(text: Text) -> bool:
    """Whether the last words say that something runs or is in force today: 'still running now?'."""
    last = len(text)
    now = {at for cue in text.group("present") for at in range(cue.start, cue.end)}
    while last > 1 and (text.among(last - 1, "polite") or (last - 1 in now and last - 2 in now)):
        last -= 1
    runs = any(
        cue.sense == "run" and cue.start in now and cue.start < last <= cue.end for cue in text.group("span")
    )
    return runs and not text.senses("form") & {"list", "count"}


def _still(text: Text) -> bool:
    """Whether it is said that something is so to this day."""
    return text.holds("still")


@once
def opening(text: Text) -> int:
    """The place of the first word that is no greeting and no mere opener."""
    at = 0
    talk = words_of(cue for cue in text.group("talk") if cue.sense in _TALK)
    while at < len(text) - 1 and (at in text.aside or at in talk):
        at += 1
    for end in range(at + 1, min(at + _LEAD, len(text))):
        quiet = all(
            text.lexicon.filler(text.form(word)) and not text.has(word, "question") for word in range(at, end)
        )
        if quiet and _parted(text, end):
            return end  # 'Somebody please: was it …'
    return at


def _of_speaker(text: Text, at: int) -> bool:
    """'can you', 'do we': the auxiliary asks the reader for something."""
    named = at < len(text) and text.upper(at)
    return (text.has(at, "talk", "own") and not named) or text.has(at, "talk", "room")


def _parted(text: Text, at: int) -> bool:
    between = text.between(at - 1, at)
    return any(sign in _SIGNS for sign in between) or " - " in between


def _clause(text: Text) -> bool:
    """', was that in Moscow': an auxiliary behind a sign."""
    return any(text.has(at, "question", "auxiliary") and _parted(text, at) for at in range(1, len(text)))
