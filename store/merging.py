"""What an import will change, decided before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.kept import Kept, Origin
from store.kinds import Ref
from store.linking import uncited
from store.records import Record
from store.rows.record import rows_of


class ImportRefusedError(Exception):
    """Nothing was imported; ``faults`` says why, a sentence for each."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Plan:
    """The records to write, those to remove, and how many are as they should be."""

    added: tuple[Record, ...]
    changed: tuple[Record, ...]
    removed: tuple[Kept, ...]
    unchanged: int


def plan(kept: Iterable[Kept], incoming: Iterable[Record], origin: Origin, *, prune: bool) -> Plan:
    """Compare what comes in with what is kept; raises ImportRefusedError with all faults.

    The packaged catalogue leaves alone what people added or changed. With ``prune``, records of this origin
    that do not come in are removed, but for packaged ones that others still link to.
    """
    before = {ref_of(one.record): one for one in kept}
    after, faults = _by_ref(incoming)
    added, changed = [], []
    for ref, record in after.items():
        old = before.get(ref)
        if old is None:
            added.append(record)
        elif old.record != record and (origin is Origin.ADDED or old.origin is Origin.PACKAGED):
            changed.append(record)
    removed: dict[Ref, Kept] = {}
    if prune:
        removed = {ref: one for ref, one in before.items() if one.origin is origin and ref not in after}
    written = {ref_of(record) for record in changed}
    staying = [one.record for ref, one in before.items() if ref not in removed and ref not in written]
    if removed and origin is Origin.PACKAGED:
        _retain(removed, [*staying, *added, *changed])
    elif removed:
        faults += [
            f"{named(ref)} cannot be removed: {named(ref_of(record))} links to it."
            for record in staying
            for ref in links_of(record)
            if ref in removed
        ]
    there = (before.keys() - removed.keys()) | after.keys()
    faults += [
        f"{named(ref_of(record))} links to {named(ref)}, which is not there: add it, or mend the id."
        for record in [*added, *changed]
        for ref in links_of(record)
        if ref not in there
    ]
    faults += [
        f"{named(ref_of(record))} cites {url}, which is none of its sources: add it there."
        for record in [*added, *changed]
        for url in uncited(record)
    ]
    if faults:
        raise ImportRefusedError(faults)
    unchanged = len(after) - len(added) - len(changed)
    return Plan(tuple(added), tuple(changed), tuple(removed.values()), unchanged)


def _by_ref(records: Iterable[Record]) -> tuple[dict[Ref, Record], list[str]]:
    found: dict[Ref, Record] = {}
    faults = []
    for record in records:
        ref = ref_of(record)
        if ref in found:
            faults.append(f"{named(ref)} comes twice: give one of them another id.")
        found[ref] = record
    return found, faults


def _retain(removed: dict[Ref, Kept], staying: Iterable[Record]) -> None:
    """Take out of ``removed`` what the staying records link to, and what that links to in turn."""
    left = list(staying)
    while left:
        linked = [removed.pop(ref) for ref in links_of(left.pop()) if ref in removed]
        left += [one.record for one in linked]


def links_of(record: Record) -> list[Ref]:
    """The other records that this one names, each once."""
    found: dict[Ref, None] = {}

    def note(ref: Ref) -> int:
        found[ref] = None
        return 0

    for _ in rows_of(record, Origin.ADDED, note, lambda _: 0):
        pass
    del found[ref_of(record)]
    return list(found)


def ref_of(record: Record) -> Ref:
    return Ref(record.kind_, record.id)


def named(ref: Ref) -> str:
    """A record as a sentence names it: "meeting 'asean-uk-som-1'"."""
    return f"{ref.kind} '{ref.id}'"
