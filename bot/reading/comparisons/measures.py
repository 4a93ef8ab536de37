"""By what records are compared: dates, lengths, ends, how many documents, people or partners they have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.kinds import Kind
from store.query.query import Query

# What the senses of [order] compare, and whether more of it wins.
_ORDER = {
    "earlier": ("date", False), "later": ("date", True), "longer": ("days", True), "shorter": ("days", False),
}  # fmt: skip
# What is counted of a record, by the noun, field or role that says so.
_COUNTED = {
    ("noun", "document"): "document", ("noun", "person"): "person", ("noun", "partner"): "partner",
    ("noun", "topic"): "topic", ("noun", "country"): "partner", ("field", "documents"): "document",
    ("field", "topics"): "topic", ("role", "attend"): "person",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
    """``known``: each of the records has it."""

    queries: tuple[Query, ...]
    by: str
    most: bool
    sense: str
    known: bool


def measures(proposer: Proposer, rows: Sequence[Reading], order: Set[str]) -> Iterator[Measure]:
    """What the words that compare may mean of some records; the earlier one where none does."""
    queries = tuple(one.query for one in rows)
    for sense in sorted(order or {"earlier"}):
        if sense in ("more", "fewer"):
            for by in counted(proposer):
                yield Measure(queries, by, sense == "more", sense, True)
            continue
        if sense not in _ORDER:
            continue
        by, most = _ORDER[sense]
        if sense in ("later", "longer") and _ending(proposer, rows):
            yield Measure(queries, "end", True, "later", _have(proposer, rows, "end"))
        if (
            by == "date"
            and "in_force" in proposer.said.text.senses("field")
            and _have(proposer, rows, "force")
        ):
            by = "force"
        elif by == "date" and not _have(proposer, rows, "date") and _have(proposer, rows, "begin"):
            by = "begin"
        yield Measure(queries, by, most, sense, _have(proposer, rows, by))


def _have(proposer: Proposer, rows: Sequence[Reading], field: str) -> bool:
    return all(proposer.scene.engine.values(one.refs[0], field) for one in rows)


def _ending(proposer: Proposer, rows: Sequence[Reading]) -> bool:
    """Whether the ends of programmes are spoken of."""
    text = proposer.said.text
    said = "end" in text.senses("span") or text.senses("field") & {"period"}
    return bool(said) and all(one.refs[0].kind is Kind.PROGRAMME for one in rows)


def counted(proposer: Proposer) -> list[str]:
    """What may be counted: what nouns say, else what fields and roles do."""
    text = proposer.said.text
    said = [(group, by) for (group, sense), by in _COUNTED.items() if sense in text.senses(group)]
    nouns = [by for group, by in said if group == "noun"]
    return list(dict.fromkeys(nouns or [by for _, by in said]))
