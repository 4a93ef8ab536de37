"""What words that point on or back point from: 'right after 9/11', 'before we file'."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import Cue
from bot.reading.words.text import Text

_SIGNS = frozenset(",.:;?!()–—")


def clause_behind(text: Text, cue: Cue) -> range:
    """The words behind a cue up to the next sign."""
    end = cue.end
    while end < len(text) and not _SIGNS.intersection(text.between(end - 1, end)):
        end += 1
    return range(cue.end, end)


def pointed(text: Text, cue: Cue) -> list[int]:
    """The places of the telling words that stand behind a cue in its clause."""
    return [at for at in clause_behind(text, cue) if text.sorts[at] in ("word", "unknown", "told")]


def shared(text: Text) -> list[Cue]:
    """The nouns of what something shares with what is spoken of: 'that city', 'the same country'."""
    return [cue for cue in text.group("kin") if _points(text, cue) and not _asked(text, cue)]


def _points(text: Text, cue: Cue) -> bool:
    return cue.end - cue.start > 1 or text.among(cue.start - 1, "pointer")


def _asked(text: Text, cue: Cue) -> bool:
    return text.has(cue.start - 2, "question", "wh")
