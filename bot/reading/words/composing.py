"""Cues that words make together though no phrase holds them, and that stand behind a question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.lexicon.lexicon import Cue, Lexicon

# How many words behind 'how many' a currency may end.
_REACH = 3


def coined(cues: Sequence[Cue], forms: tuple[str, ...], lexicon: Lexicon) -> Iterator[Cue]:
    """'How many Australian dollars': it is asked how much."""
    told = {cue.start for cue in cues if cue.sense == "how_much"}
    for cue in cues:
        if cue.group == "form" and cue.sense == "count" and cue.start not in told:
            for at in range(cue.end, min(cue.end + _REACH, len(forms))):
                if forms[at] in lexicon.words["currency"]:
                    yield Cue(cue.start, at + 1, "field", "how_much")
                    break


def trailing_tag(cue: Cue, forms: tuple[str, ...]) -> bool:
    """Whether a tag of some words is all that stands behind the question: '… in Ottawa? Confirm or deny'."""
    return cue.sense == "tag" and cue.end == len(forms) and cue.end - cue.start > 1
