"""What a context still says of a record once a text has replaced parts of it: a row over all records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from bot.reading.follow_ups.swapping import called_as, question_parts
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import NEVER, Offer, Row, only
from bot.reading.offers.record import SURPLUS
from store.kinds import Ref
from store.query.condition import Condition, Has, Holding
from store.query.sort import Sort
from store.records import Meeting, Partner, Programme

# What a part that stays is worth, by its sort.
_WORTH = {
    "partner": 0.9,
    "series": 0.5,
    "level": 0.35,
    "ordinal": 0.6,
    "time": 0.45,
    "place": 0.35,
    "person": 0.3,
    "mode": 0.2,
    "programme": 0.4,
    "topic": 0.3,
    "kind": 0.4,
    "body": 0.3,
    "record": 0.0,
}
_CALLED, _CALLED_ANEW = 1.0, frozenset({"series", "level", "programme", "kind"})
# Of one record: what falls with a part that is named anew. What tells one meeting from the others of its
# series falls together.
_SINGLE = frozenset({"ordinal", "time", "place", "person", "mode", "topic", "record", "programme"})
_FALLS = {
    "ordinal": _SINGLE,
    "time": _SINGLE,
    "place": _SINGLE,
    "person": _SINGLE,
    "record": _SINGLE,
    "partner": frozenset({"partner", "person", "record", "programme", "topic"}),
    "series": _SINGLE | {"series", "level"},
    "level": _SINGLE | {"series", "level"},
    "programme": _SINGLE | {"kind"},
    "kind": frozenset({"kind"}),
    "mode": frozenset({"mode"}),
}
_PUT_RIGHT = {
    "series": frozenset({"series", "level", "record", "programme"}),
    "level": frozenset({"series", "level", "record"}),
    "partner": frozenset({"partner", "series", "record", "person", "place"}),
}


def recalled(turn: Turn, ref: Ref) -> tuple[Row, list[Offer]]:
    """How well each record fits what stays of the description of one, and the parts that stay."""
    return _staying(turn, ref, turn.named, _FALLS)


def rivals(turn: Turn, ref: Ref) -> tuple[Row, list[Offer]]:
    """How well each other record of its kind fits the text and what stays of the description of one, and the
    parts that stay."""
    stays, kept = recalled(turn, ref)
    fit = only(turn.proposer.fit + stays, turn.proposer.scene.rows.is_[Sort(ref.kind)])
    fit[turn.engine.at[ref]] = NEVER
    return fit, kept


def put_right(turn: Turn, ref: Ref) -> tuple[Row, list[Offer]]:
    """The same where but the name is put right, or the same asked of another: number and time stay. A word
    that names nothing for sure is of the name of a series: 'same for MOFCOM'."""
    return _staying(turn, ref, turn.named or frozenset({"series", "partner"}), _PUT_RIGHT)


def asked_back(turn: Turn) -> tuple[Row, list[Offer]]:
    """What stays of a question of which it is still open which record is meant, and how those are called."""
    return _kept(turn, called_as(turn), turn.named, _PUT_RIGHT, question_parts(turn))


def _staying(
    turn: Turn, ref: Ref, named: frozenset[str], falls: Mapping[str, frozenset[str]]
) -> tuple[Row, list[Offer]]:
    """``falls`` says what falls with a part that is named anew."""
    return _kept(turn, turn.kinship.row(ref), named, falls, _parts(turn, ref))


def _kept(
    turn: Turn,
    kin: Row,
    named: frozenset[str],
    falls: Mapping[str, frozenset[str]],
    parts: Iterable[tuple[str, Condition]],
) -> tuple[Row, list[Offer]]:
    """``kin`` is how alike each record is called to what was spoken of."""
    rows = turn.proposer.scene.rows
    fallen = frozenset(one for sort in named for one in falls.get(sort, frozenset({sort})))
    row = rows.none.copy()
    kept: list[Offer] = []
    for sort, where in parts:
        worth = _WORTH.get(sort, 0.0)
        if sort in fallen or not worth:
            continue
        credit = rows.where(where)
        kept.append(Offer(0, 0, sort, where, worth, credit, where))
        row = row + np.float32(worth) * credit
    if not named & _CALLED_ANEW:
        surplus = turn.proposer.scene.titles.surplus(turn.said.text)
        row = row + kin * (np.float32(_CALLED) + np.float32(SURPLUS) * surplus)
    return row.astype(np.float32), kept


def theirs(turn: Turn, partner: Ref) -> tuple[Row, list[Offer]]:
    """What was held or made with a partner."""
    where = Has("partner", (partner.id,))
    credit = turn.proposer.scene.rows.where(where)
    worth = _WORTH["partner"]
    return (np.float32(worth) * credit).astype(np.float32), [
        Offer(0, 0, "partner", where, worth, credit, where)
    ]


def _parts(turn: Turn, ref: Ref) -> Iterator[tuple[str, Condition]]:
    """What was said of the record, and what it is beside: its level, its partners."""
    record = turn.proposer.scene.catalogue.get(ref)
    said = {part.sort for part in turn.context.where}
    for part in turn.context.where:
        if part.sort != "partner":
            yield part.sort, part.where
    match record:
        case Meeting(level=level, partners=partners):
            if "level" not in said:
                yield "level", Has("level", (level.value,))
            if len(partners) == 1:
                yield "partner", Has("partner", partners)
            elif not partners:
                yield "partner", Holding("partner", 0, 0)
        case Programme(kind=kind, partners=partners):
            if "kind" not in said:
                yield "kind", Has("kind", (kind.value,))
            if partners:
                yield "partner", Has("partner", partners[:1])
        case Partner():
            yield "partner", Has("sort", ("partner",))
