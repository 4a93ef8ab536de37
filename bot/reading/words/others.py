"""Others beside those who are named: it does not matter whether they were there, or they are ruled out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.reading.lexicon.lexicon import Cue, Lexicon

# How many words may stand between what is left open, or between what rules out and what it does.
_GAP = 2
_ALONE = frozenset({"bilateral", "none"})
_BESIDE = frozenset({"some", "others"})


def with_others(cues: Sequence[Cue], forms: Sequence[str], lexicon: Lexicon) -> Iterator[Cue]:
    """The cues, of which those are put together that say whether others were there: 'alone or with others' is
    left open, as is 'or not with others'; 'not those with other partners' means alone, 'not ASEAN alone'
    that there was a partner."""
    said = [cue for cue in cues if cue.group == "alone"]
    dropped: set[Cue] = set()
    for cue in said:
        if cue.sense not in _BESIDE:
            continue
        either = next((one for one in said if one.sense in _ALONE and _or(one, cue, forms, lexicon)), None)
        out = next((one for one in cues if one.group == "negation" and _near(one, cue)), None)
        if either:
            dropped |= {cue, either}
            yield Cue(either.start, cue.end, "open", "open")
        elif out and cue.sense == "others":
            dropped.add(cue)
            either_way = _joins(forms[max(out.start - 1, 0) : out.start], lexicon)
            group, sense = ("open", "open") if either_way else ("alone", "bilateral")
            yield Cue(out.start, cue.end, group, sense)
    for cue in said:
        out = next((one for one in cues if one.group == "negation" and one.end == cue.start), None)
        if out and cue.sense == "none" and cue not in dropped:
            dropped.add(cue)
            yield Cue(out.start, cue.end, "alone", "some")
    for cue in cues:
        if cue not in dropped:
            yield replace(cue, sense="some") if cue in said and cue.sense == "others" else cue


def _near(one: Cue, other: Cue) -> bool:
    return 0 <= other.start - one.end <= _GAP


def _or(one: Cue, other: Cue, forms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether 'or' stands between two cues."""
    return _near(one, other) and _joins(forms[one.end : other.start], lexicon)


def _joins(forms: Sequence[str], lexicon: Lexicon) -> bool:
    return any(("joint", "or") in lexicon.held(form)[1] for form in forms)
