"""Readings of a text as a follow-up: of the same record, one beside it, those shown, with parts anew."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.again import other_end, sets_again
from bot.reading.follow_ups.anew import FAR, asked_anew, changed
from bot.reading.follow_ups.beside import set_beside
from bot.reading.follow_ups.context import Context
from bot.reading.follow_ups.detailed import detailed
from bot.reading.follow_ups.entered import entered_again
from bot.reading.follow_ups.kinship import Kinship
from bot.reading.follow_ups.lacked import none_such, strange_places
from bot.reading.follow_ups.meant import Propose, meant
from bot.reading.follow_ups.measured import measured
from bot.reading.follow_ups.onward import onward
from bot.reading.follow_ups.others import the_other
from bot.reading.follow_ups.placing import order_asked
from bot.reading.follow_ups.restated import alike, compared, restated
from bot.reading.follow_ups.sharing import sharing
from bot.reading.follow_ups.shown import of_shown
from bot.reading.follow_ups.singled import singled_out
from bot.reading.follow_ups.turn import Turn
from bot.reading.proposals.unheard import unheard_of
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from store.kinds import Kind, Ref

# A longer text is read alone.
_LONGEST = 16
# A longer one is not compared with what was spoken of.
_COMPARED = 24


class Following:
    """Proposes what a text may mean after what was said before."""

    def __init__(self, scene: Scene) -> None:
        self._kinship = Kinship(scene.catalogue, scene.rows)

    def readings(self, proposer: Proposer, context: Context, propose: Propose) -> Iterator[Reading]:
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
            if compared(turn, turn.main):
                yield from alike(turn, turn.main)
                return
            yield from self._of_one(turn, turn.main, propose)
        if context.form == "ask" and not turn.complete:
            yield from asked_anew(turn)
        if turn.complete:
            return
        several = context.of_set or context.form == "ask" or len(context.refs) > 1
        if several and not other_end(turn):
            yield from of_shown(turn)
        if (context.of_set or context.form == "pick") and not order_asked(turn):
            yield from sets_again(turn)
        if context.before is not None and context.before.of_set:
            former = Turn(proposer, context.before, self._kinship)
            yield from of_shown(former)
            yield from sets_again(former)

    def _of_one(self, turn: Turn, main: Ref, propose: Propose) -> Iterator[Reading]:
        """Readings that go on from the one record told of last."""
        picked = other_end(turn)
        if not (picked or any(strange_places(turn))):
            yield from _same(turn)
        if not (picked and turn.named <= {"ordinal"}):
            yield from changed(turn, main)
        yield from meant(turn, main, propose)
        if not turn.complete:
            yield from none_such(turn, main)
            yield from onward(turn, main)
            yield from restated(turn, main)
            yield from sharing(turn, main)
            yield from the_other(turn, main)


def _same(turn: Turn) -> Iterator[Reading]:
    """What is asked now, told of the same record; of two that were compared or met, of either."""
    for nth, at in enumerate(turn.places[:2]):
        behind = turn.behind(at)
        if behind["behind"] > FAR or (
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
