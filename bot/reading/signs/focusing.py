"""What a text says beside the record that it asks about, for the tellers."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import words_of
from bot.reading.scene import Said
from bot.reading.signs.holding import holding
from bot.reading.signs.siding import sided
from bot.reading.words.stress import segments
from bot.reading.words.text import Text
from bot.telling.focus import Focus
from bot.telling.lexicon import lexicon
from store.content import stems

_ROLES = {
    "chair": "chair",
    "head": "head",
    "attend": "attend",
    "host": "host",
    "speak": "speak",
    "adopt": "sign",
}
# How many words behind 'not' are ruled out.
_REACH = 4


def focus(said: Said) -> Focus:
    text = said.text
    ruled = frozenset(_ruled_out(text))
    offices = lexicon().entries["office"]
    return Focus(
        words=frozenset(_words(said, ruled)),
        sides=sided(said),
        roles=frozenset(_roles(text)),
        people=_keys(said, "person"),
        programmes=_keys(said, "programme"),
        partners=_keys(said, "partner"),
        precision=_precision(said),
        steps=_steps(text, ruled),
        beside=frozenset(cue.sense for cue in holding(said, "beside") if cue.start not in ruled),
        offices=frozenset(cue.sense for cue in holding(said, "office") if cue.sense in offices),
        several=_several(said),
        reason=text.holds("why"),
        present=None if text.times or text.holds("former") else said.today,
        spans=tuple((time.first, time.last) for time in text.times if time.first and time.last),
    )


def _roles(text: Text) -> Iterator[str]:
    """The roles that are spoken of; all but the chair where that is ruled out: 'besides the chairman'."""
    ruling = {cue.end for cue in text.group("negation")}
    for cue in text.group("role"):
        if cue.sense == "chair" and ruling.intersection(range(cue.start - 1, cue.start + 1)):
            yield "others"
        elif cue.sense in _ROLES:
            yield _ROLES[cue.sense]


def _keys(said: Said, sort: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.key for one in said.offers if one.sort == sort))


def _words(said: Said, ruled: frozenset[int]) -> Iterator[str]:
    """The telling words, and what the short forms among them stand for; not what is ruled out."""
    text = said.text
    named = set(words_of(cue for cue in text.group("field") if cue.sense == "in_force"))
    named |= {
        at for one in said.offers if one.gain > 0.8 and one.sort != "word" for at in range(one.start, one.end)
    }
    for at, stem in enumerate(text.stems):
        if at not in ruled and (text.sorts[at] != "filler" or at in named):
            yield stem
    for group in ("synonym", "step"):
        for cue in text.group(group):
            if cue.start not in ruled:
                yield from stems(cue.sense)


def _steps(text: Text, ruled: frozenset[int]) -> frozenset[str]:
    """The steps of a relation that are named, the most specific of those that imply each other."""
    cues = [cue for group in ("step", "status") for cue in text.group(group) if cue.start not in ruled]
    words = frozenset(word for cue in cues for word in stems(cue.sense.replace("-", " ")))
    found = lexicon().among("step", words)
    if "comprehensive" in found:
        found -= {"strategic"}
    return found - {"relations"}


def _ruled_out(text: Text) -> Iterator[int]:
    """'strategic (not comprehensive)', 'signing date, not entry into force', 'before the sectoral thing'."""
    parts = segments(text)
    for cue in text.group("negation"):
        part = next(one for one in parts if cue.start in one)
        if cue.start == part.start and part.start > 0:
            yield from range(cue.end, min(part.stop, cue.end + _REACH))
    for cue in (*text.group("step"), *text.group("status")):
        if text.has(text.left(cue.start), "relation", "before"):
            yield from range(cue.start, cue.end)


def _precision(said: Said) -> str:
    """How exact a date is asked for."""
    text = said.text
    if not any(cue.sense == "when" for cue in text.group("field")):
        return ""
    for precision in ("day", "month"):
        if any(text.among(at, precision) and at not in text.timed for at in range(len(text))):
            return precision
    return ""


def _several(said: Said) -> bool:
    """Whether more than one person or thing is asked for."""
    text = said.text
    chairs = any(raw.endswith("s") and text.has(at, "role", "chair") for at, raw in enumerate(text.raws))
    return chairs or any(cue.sense == "others" for cue in text.group("plural"))
