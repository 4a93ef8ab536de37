"""Readings that put the last turn's claim or step to something else: 'is Norway a partner' – 'and Chile?'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from bot.reading.claims.claims import claims_of
from bot.reading.claims.predicate import claimable
from bot.reading.follow_ups.recalled import recalled, rivals
from bot.reading.follow_ups.sharing import shared_times
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import NEVER, only
from bot.reading.reading import Reading
from bot.reading.words.pointing import same_asked
from bot.telling.step import of_sense
from store.kinds import Kind, Ref
from store.query.condition import All, Any, Condition, Has, Says, Some, Within, both, parts
from store.query.query import Alike, Holds, Pick, Select
from store.query.sort import Sort

_BY_PLACE = 0.6
_STANDING = frozenset({"status", "step", "steptime", "stepby"})
# What may be alike between the record before and the new one, by the senses that ask for it.
_ALIKE = {"chair": "chair", "attend": "person", "head": "person", "host": "country"}
_SAME = {
    ("role", "chair"): "chair",
    ("role", "head"): "chair",
    ("noun", "city"): "city",
    ("noun", "country"): "country",
    ("field", "where"): "city",
    ("field", "when"): "date",
}


def restated(turn: Turn, main: Ref) -> Iterator[Reading]:
    if main.kind is Kind.PARTNER:
        yield from _standing(turn, main)
    yield from _claim(turn, main)
    yield from _claimed_again(turn, main)
    if main.kind is Kind.MEETING and turn.likely and {"same", "auxiliary"} & set(turn.marks):
        yield from alike(turn, main)


def compared(turn: Turn, main: Ref) -> bool:
    """Whether it is asked of a meeting named now what it shares with the one at hand."""
    return (
        main.kind is Kind.MEETING
        and bool(turn.likely)
        and not _SAME.keys().isdisjoint(same_asked(turn.said.text))
    )


def partners(turn: Turn) -> list[str]:
    """The partners that a text may name, a place of theirs standing for them."""
    catalogue = turn.proposer.scene.catalogue
    found: dict[str, float] = {}
    for one in turn.said.offers:
        if one.sort in ("partner", "place"):
            around = catalogue.around(one.key) if one.sort == "place" else ()
            worth = one.gain * (1.0 if one.sort == "partner" else _BY_PLACE)
            for id_ in (one.key, *(place.id for place in around)):
                if id_ in catalogue.partners:
                    found[id_] = max(found.get(id_, 0.0), worth)
    return sorted(found, key=lambda id_: -found[id_])[:2]


def _standing(turn: Turn, main: Ref) -> Iterator[Reading]:
    """The same step, status or claim of another partner, or that step of the same one."""
    others = partners(turn)
    for nth, id_ in enumerate(others or [main.id]):
        ref = Ref(Kind.PARTNER, id_)
        own = {"second": float(nth), "unmoved": float(ref == main)}
        base = turn.described(turn.engine.at[ref])
        own["left"] = base.features["left"]
        record = Select(Sort.PARTNER, Has("id", (id_,)))
        if ref != main:
            yield from turn.told("partner", base, own)
        query = turn.context.query
        if isinstance(query, Holds) and ref != main:
            extra = turn.features("restated", own)
            yield Reading(
                "standing",
                Holds(record, query.claim),
                (ref,),
                (),
                base.features | extra,
                base.used,
                sense="restated",
            )
        of = _of_sense(turn, id_)
        for took in step_meant(turn):
            kept = [one for one in turn.context.where if one.sort in _STANDING]
            used = tuple(turn.kept(turn.part(one) for one in kept))
            steps = Select(Sort.STEP, both(*parts(took), Has("owner", (id_,)), *of))
            for at in (0, -1)[: len(turn.engine.find(steps).things)]:
                last = "last" in turn.said.text.senses("pick")
                extra = turn.features(
                    "took", own | {"latest": float(at), "unasked last": float(at and not last)}
                )
                query = Pick(steps, "date", at)
                yield Reading("pick", query, (ref,), ("when",), base.features | extra, used, sense="step")


def _of_sense(turn: Turn, id_: str) -> tuple[Condition, ...]:
    """That a step of a partner is of the senses spoken of last, where one of them is."""
    partner, spoken = turn.proposer.scene.catalogue.partners[id_], turn.context.focus.steps
    events = tuple(one.event for one in partner.history if any(of_sense(one, sense) for sense in spoken))
    return (Has("name", events),) if events else ()


def step_meant(turn: Turn) -> Iterator[Condition]:
    """The steps that the last turn spoke of: those of a status, too."""
    for part in turn.context.where:
        match part.where:
            case Some(Sort.STEP, where):
                yield where
                return
        if part.sort == "status":
            held = [one for one in _flat(part.where) if isinstance(one, Has) and one.field == "status"]
            if held:
                words = turn.proposer.scene.step_words(str(held[0].keys[0]))
                yield both(*(Says(word) for word in words))
                return


def _flat(where: Condition) -> Iterator[Condition]:
    """A condition and those that it is joined of; none that it denies."""
    yield where
    if isinstance(where, All | Any):
        for one in where.of:
            yield from _flat(one)


def _claim(turn: Turn, main: Ref) -> Iterator[Reading]:
    """That the record at hand is thus."""
    at = turn.engine.at[main]
    if not {"auxiliary", "question mark"} & set(turn.marks):
        return
    claimed = claimable(main.kind, pinned=True)
    for made in claims_of(turn.proposer, at, turn.described(at), claimed):
        made.features.update(turn.features("claim", {"left": made.features["left"], **turn.behind(at)}))
        yield made


def _claimed_again(turn: Turn, main: Ref) -> Iterator[Reading]:
    """The same claim of another: 'was the UK there in 2021' – 'and in 2023?'."""
    query = turn.context.query
    sort = Sort(main.kind)
    if not isinstance(query, Holds) or query.of != Select(sort, Has("id", (main.id,))) or not turn.likely:
        return
    if any(isinstance(one, Within) for one in parts(query.claim)):
        return  # that it was held, on a day
    fit, kept = rivals(turn, main)
    at = int(np.argmax(fit))
    base = turn.proposer.described(at, fit)
    own = turn.behind(at) | {
        "left": base.features["left"],
        "lacks": float(len(base.missing)),
        "kin": float(turn.kinship.row(main)[at]),
    }
    claim = Holds(base.query, query.claim)
    features = base.features | turn.features("claimed again", own)
    used = base.used + tuple(turn.kept(kept))
    yield replace(base, form="claim", query=claim, alike=(), features=features, used=used, sense="claimed")


def alike(turn: Turn, main: Ref) -> Iterator[Reading]:
    """Whether the one named now is like the one before: 'the same chair?'."""
    stays, kept = recalled(turn, main)
    rows = turn.proposer.scene.rows
    here = turn.engine.at[main]
    fit = only(turn.proposer.fit + stays, rows.is_[Sort.MEETING])
    fit[here] = NEVER
    for time in shared_times(turn, turn.proposer.scene.catalogue.meetings[main.id]):
        fit = only(fit, rows.where(time))
    base = turn.proposer.described(int(np.argmax(fit)), fit)
    people = tuple(ref.id for ref in turn.context.refs if ref.kind is Kind.PERSON)
    if people:
        extra = turn.features("there too", {"left": base.features["left"]})
        claim = Holds(base.query, Has("person", people[:1]))
        yield replace(
            base, form="claim", query=claim, alike=(), features=base.features | extra, sense="context"
        )
    roles = turn.said.text.senses("role")
    asked = same_asked(turn.said.text)
    field = next((_SAME[one] for one in _SAME if one in asked), "")
    field = field or next((_ALIKE[role] for role in _ALIKE if role in roles), "")
    if not field:
        nouns, fields = turn.said.text.senses("noun"), turn.said.text.senses("field")
        field = "chair" if turn.context.asked == ("who",) else ""
        field = "city" if "city" in nouns or "where" in fields else field
    if not field:
        return
    query = Alike((base.query, Select(Sort.MEETING, Has("id", (main.id,)))), field)
    own = {"left": base.features["left"], "stays": float(stays[turn.engine.at[base.refs[0]]])}
    extra = turn.features("alike", own) | {f"alike {field}": 1.0}
    yield replace(
        base,
        form="alike",
        query=query,
        refs=(base.refs[0], main),
        asked=(field,),
        alike=(),
        sense="same",
        features=base.features | extra,
        used=base.used + tuple(turn.kept(kept)),
    )
