"""Which one of its kind is meant: 'fintech' of a declaration on fintech, 'arctic' of an arctic plan."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.words.text import Text

# Groups whose words call a document, a programme or a meeting, by senses; every sense where none is named.
_HEADS = {"kind": frozenset[str](), "level": frozenset[str](), "noun": frozenset({"meeting", "programme"})}
_SORTS = frozenset({"word", "unknown"})
_TELLING = 0.25
# Shorter words that nobody knows are no words.
_SHORTEST = 4


def qualifying(text: Text) -> frozenset[int]:
    """The places of the words that stand before such a noun, or behind it and what joins a subject to it."""
    heads = [cue for group, senses in _HEADS.items() for cue in text.group(group) if _calls(cue, senses)]
    within = {at for cue in heads for at in range(cue.start, cue.end)}
    return frozenset(
        at for cue in heads for at in (*_before(text, cue), *_behind(text, cue)) if at not in within
    )


def _calls(cue: Cue, senses: frozenset[str]) -> bool:
    return not senses or cue.sense in senses


def _before(text: Text, cue: Cue) -> Iterator[int]:
    at = cue.start - 1
    while at >= 0 and tells(text, at) and joined(text, at):
        yield at
        at -= 1


def _behind(text: Text, cue: Cue) -> Iterator[int]:
    if not (text.among(cue.end, "subject") and joined(text, cue.end - 1) and joined(text, cue.end)):
        return
    at = cue.end + 1
    while at < len(text) and tells(text, at):
        yield at
        if not joined(text, at):
            return
        at += 1


def tells(text: Text, at: int) -> bool:
    """Whether a word may say what somebody asks about."""
    slight = text.sorts[at] == "unknown" and len(text.forms[at]) < _SHORTEST  # 'teh', 'wsa': sooner a slip
    return text.sorts[at] in _SORTS and text.weights[at] > _TELLING and not slight


def joined(text: Text, at: int) -> bool:
    """Whether no sign parts a word from the next."""
    return not text.between(at, at + 1).strip(" -'’")
