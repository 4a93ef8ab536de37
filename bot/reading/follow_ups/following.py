"""Readings of a text as a follow-up: of the same record, one beside it, those shown, with parts anew."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.follow_ups.again import other_end, sets_again
from bot.reading.follow_ups.beside import set_beside
from bot.reading.follow_ups.context import Context
from bot.reading.follow_ups.detailed import detailed
from bot.reading.follow_ups.entered import entered_again
from bot.reading.follow_ups.kinship import Kinship
from bot.reading.follow_ups.measured import measured
from bot.reading.follow_ups.onward import onward
from bot.reading.follow_ups.others import the_other
from bot.reading.follow_ups.placing import order_asked
from bot.reading.follow_ups.recalled import put_right, recalled, theirs
from bot.reading.follow_ups.restated import restated
from bot.reading.follow_ups.sharing import sharing
from bot.reading.follow_ups.shown import of_shown
from bot.reading.follow_ups.singled import singled_out
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import NEVER, Offer, Row, foremost, only
from bot.reading.proposals.unheard import unheard_of
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from store.kinds import Kind, Ref
from store.query.sort import Sort

# A longer text is read alone, as is one that fits another record by so much more.
_LONGEST, _FAR = 16, 2.6
# A longer one is not compared with what was spoken of.
_COMPARED = 24
_CHANGED = 2
_STRANGE = 0.3
_TELLING = frozenset({"ordinal", "time", "place"})
# Marks of a text that puts right what was said, or asks the same of another.
_ALIKE = frozenset({"correction", "likewise"})
_CALLED = frozenset({"series", "level", "partner"})
# What is named of a partner's meeting or programme.
_OF_PARTNER = frozenset({"ordinal", "series", "level", "kind", "time", "place"})


class Following:
    """Proposes what a text may mean after what was said before."""

    def __init__(self, scene: Scene) -> None:
        self._kinship = Kinship(scene.catalogue, scene.rows)

    def readings(self, proposer: Proposer, context: Context) -> Iterator[Reading]:
        if not (context.refs or context.where) or len(proposer.said.text) > _COMPARED:
            return
        turn = Turn(proposer, context, self._kinship)
        yield from entered_again(turn)
        yield from singled_out(turn)
        yield from detailed(turn)
        yield from measured(turn)
        if turn.main is not None and context.form != "ask":
            yield from set_beside(turn, turn.main)
        if len(proposer.said.text) > _LONGEST:
            return
        if turn.main is not None and context.form != "ask":
            if not other_end(turn):
                yield from _same(turn)
            yield from _changed(turn, turn.main)
            if not turn.complete:
                yield from onward(turn, turn.main)
                yield from restated(turn, turn.main)
                yield from sharing(turn, turn.main)
                yield from the_other(turn, turn.main)
        if turn.complete:
            return
        if context.of_set or context.form == "ask" or len(context.refs) > 1:
            yield from of_shown(turn)
        if (context.of_set or context.form == "pick") and not order_asked(turn):
            yield from sets_again(turn)
        if context.before is not None and context.before.of_set:
            former = Turn(proposer, context.before, self._kinship)
            yield from of_shown(former)
            yield from sets_again(former)


def _same(turn: Turn) -> Iterator[Reading]:
    """What is asked now, told of the same record; of two that were compared or met, of either."""
    for nth, at in enumerate(turn.places[:2]):
        behind = turn.behind(at)
        if behind["behind"] > _FAR or (
            nth and turn.engine.refs[at].kind not in (Kind.MEETING, Kind.PROGRAMME)
        ):
            continue
        base = turn.described(at)
        own = behind | {
            "second": float(nth),
            "lacks": float(len(base.missing)),
            "left": base.features["left"],
        }
        yield from turn.told("same", base, own)
        if not nth:
            yield from unheard_of(turn.proposer.said, base, turn.features("same unheard", own))


def _changed(turn: Turn, main: Ref) -> Iterator[Reading]:
    """Another record, described as the last one was but for what is said anew."""
    if _ALIKE.intersection(turn.marks) and (turn.named & _CALLED or (not turn.named and turn.untold)):
        stays, kept = put_right(turn, main)
        stays[turn.engine.at[main]] = NEVER
        yield from _described(turn, main, "put right", (Sort(main.kind),), stays, kept)
    if not turn.likely:
        return
    stays, kept = recalled(turn, main)
    yield from _described(turn, main, "changed", (Sort(main.kind),), stays, kept)
    if main.kind is Kind.PARTNER and turn.named & _OF_PARTNER:
        stays, kept = theirs(turn, main)
        yield from _described(turn, main, "theirs", (Sort.MEETING, Sort.PROGRAMME), stays, kept)


def _described(
    turn: Turn, main: Ref, kind: str, sorts: tuple[Sort, ...], stays: Row, kept: list[Offer]
) -> Iterator[Reading]:
    proposer = turn.proposer
    allowed = sum((proposer.scene.rows.is_[sort] for sort in sorts), start=proposer.scene.rows.none)
    fit = only(proposer.fit + stays, allowed)
    most = sum(one.gain for one in kept)
    kin = turn.kinship.row(main)
    here = turn.engine.at[main]
    for at in foremost(fit, _CHANGED):
        behind = turn.behind(at)
        if behind["behind"] > _FAR:
            continue
        base = proposer.described(at, fit)
        base.used = base.used + tuple(turn.kept(kept))
        held = sum(one.gain for one in kept if one.credit[at])
        own = behind | {
            "stays": float(stays[at]),
            "denied": most - held,
            "unmoved": float(at == here),
            "lacks": float(len(base.missing)),
            "left": base.features["left"],
            "alike": float(min(len(base.alike), 3)),
            "kin": float(kin[at]),
            "stranger": float(kin[at] < _STRANGE and main.kind is Kind.MEETING),
        }
        yield from turn.told(kind, base, own)
        if base.alike and len(base.alike) < 8:
            extra = turn.features(f"{kind} ask", own)
            refs = (*base.refs, *base.alike)
            yield Reading(
                "ask", base.query, refs, (), base.features | extra, base.used, base.left, base.alike
            )
        if base.missing:
            extra = turn.features(f"{kind} none", own | {f"lacks {one.sort}": 1.0 for one in base.missing})
            yield base.none(extra)
    if main.kind is Kind.MEETING:
        yield from _none_of_them(turn, fit, kin)


def _none_of_them(turn: Turn, fit: Row, kin: Row) -> Iterator[Reading]:
    """That the series of the record at hand has nothing of the number, day or place named now."""
    own = only(fit, kin >= 1.0)
    at = int(np.argmax(own))
    base = turn.proposer.described(at, own)
    lacks = {one.sort for one in base.missing} & _TELLING
    behind = turn.behind(at)
    if own[at] <= NEVER or not lacks or behind["behind"] > _FAR:
        return
    extra = turn.features("kin none", behind | {f"lacks {sort}": 1.0 for sort in lacks})
    yield base.none(extra)
