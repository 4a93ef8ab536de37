"""How many a word picks: 'the last three', 'the two earliest'."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import Cue
from bot.reading.words.findings import once
from bot.reading.words.text import Text

_FEWEST, _MOST = 2, 50


@once
def counted(text: Text) -> frozenset[int]:
    """The places of the numbers of several that are picked, which number no meeting."""
    return frozenset(found[1] for cue in text.group("pick") if (found := several(text, cue)))


def several(text: Text, cue: Cue) -> tuple[int, int] | None:
    """The number beside a word that picks, and its place; None where it picks one."""
    for at in (cue.end, cue.start - 1):
        form = text.form(at)
        number = form.isascii() and form.isdigit() and at not in text.timed and not text.words[at].ordinal
        if number and _FEWEST <= int(form) <= _MOST:
            return int(form), at
    return None
