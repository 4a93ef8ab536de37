"""Readings of ASEAN's members: which they are, when one joined, by which steps, whether a state is one."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.entries import Entries
from bot.reading.registers.kept import Kept, of_meeting
from bot.reading.registers.moments import moment
from bot.reading.registers.register import Register, members, stages
from bot.reading.registers.waiting import waiting
from bot.reading.words.text import Text
from store.content import stems
from store.kinds import Standing
from store.query.condition import Any as AnyOf
from store.query.condition import Says

_FOUNDER = "founder"
# How many words stand between 'not' and 'founders' at most.
_NEAR = 2


def belonging(proposer: Proposer) -> Iterator[Reading]:
    """Nothing where a meeting, agreement or other grouping is named: who joined is then asked of that; nor in
    a catalogue without ASEAN itself."""
    said = proposer.said
    if proposer.scene.catalogue.asean is None:
        return
    cues = list(widest(said.text.group("belonging")))
    steps = list(widest(said.text.group("stage")))
    if cues and not steps and _member_named(proposer):
        steps = [cue for cue in said.text.group("noun") if cue.sense == "step"]
    named = any(sort == "programme" for sort, _ in said.names) or bool(said.text.group("club"))
    if not (cues or steps) or of_meeting(said, [*cues, *steps]) or named:
        return
    if cues and not steps and _as_time(Kept(proposer, "member", cues)):
        return
    lengths = list(waiting(proposer, cues, said.text.group("stage")))
    yield from lengths
    if lengths:
        return
    if cues:
        kept = Kept(proposer, "member", [*cues, *_denying(cues, said.text)])
        yield from Entries(kept, members_of(cues, said.text)).readings()
    if steps:
        yield from Entries(Kept(proposer, "stage", [*steps, *cues]), _steps(steps)).readings()


def _as_time(kept: Kept) -> bool:
    """Whether it is said but of a time that somebody came in: 'who chaired when Cambodia was admitted'."""
    then = [one for state in kept.states() if (one := moment(kept, members(), state))]
    return all(any(one.start <= cue.start < one.end for one in then) for cue in kept.cues)


def _member_named(proposer: Proposer) -> bool:
    """Whether a state is named that came to be a member."""
    known = proposer.scene.catalogue.members_by_place
    return any(one.sort == "place" and one.key in known for one in proposer.said.offers)


def members_of(cues: Collection[Cue], text: Text) -> Register:
    """Members, or observers; of members the founders, or those that are not, where these are spoken of."""
    senses = {cue.sense for cue in cues}
    standing = Standing.OBSERVER if "observer" in senses else Standing.MEMBER
    return members(standing, not _denying(cues, text) if _FOUNDER in senses else None)


def _denying(cues: Collection[Cue], text: Text) -> list[Cue]:
    """The words that rule founders out: 'not founders', 'after the founders'."""
    founders = [cue.start for cue in cues if cue.sense == _FOUNDER]
    later = (cue for cue in text.group("relation") if cue.sense == "after")
    ruling = (*text.group("negation"), *later)
    return [one for one in ruling if any(0 <= start - one.end <= _NEAR for start in founders)]


def _steps(cues: list[Cue]) -> Register:
    """The steps that say what the words mean: 'applied', 'observer'; all where steps are spoken of."""
    said = [Says(word) for cue in cues if cue.group == "stage" for word in stems(cue.sense)]
    return stages(AnyOf(tuple(said))) if said else stages()
