"""Readings of ASEAN's members: which they are, when one joined, by which steps, whether a state is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.entries import Entries
from bot.reading.registers.kept import Kept, of_meeting
from bot.reading.registers.register import Register, members, stages
from bot.reading.words.text import Text
from store.content import stems
from store.kinds import Standing
from store.query.condition import Any as AnyOf
from store.query.condition import Says

# How many words stand between 'not' and 'founders' at most.
_NEAR = 2


def belonging(proposer: Proposer) -> Iterator[Reading]:
    """Nothing where a meeting or an agreement is named: who joined is then asked of that."""
    said = proposer.said
    cues = list(widest(said.text.group("belonging")))
    steps = list(widest(said.text.group("stage")))
    named = any(sort == "programme" for sort, _ in said.names)
    if not (cues or steps) or of_meeting(said, [*cues, *steps]) or named:
        return
    if cues:
        yield from Entries(Kept(proposer, "member", cues), members_of(cues, said.text)).readings()
    if steps:
        yield from Entries(Kept(proposer, "stage", [*steps, *cues]), _steps(steps)).readings()


def members_of(cues: Iterable[Cue], text: Text) -> Register:
    """Members, or observers; of members the founders, or those that are not, where these are spoken of."""
    by = {cue.sense: cue for cue in cues}
    standing = Standing.OBSERVER if "observer" in by else Standing.MEMBER
    founder = by.get("founder")
    return members(standing, None if founder is None else not _denied(founder, text))


def _denied(cue: Cue, text: Text) -> bool:
    return any(0 <= cue.start - one.end <= _NEAR for one in text.group("negation"))


def _steps(cues: list[Cue]) -> Register:
    """The steps that say what the words mean: 'applied', 'observer'."""
    return stages(AnyOf(tuple(Says(word) for cue in cues for word in stems(cue.sense))))
