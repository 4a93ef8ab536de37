"""What a conversation is about: the last reading as ids, operators and days, never what was typed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from bot.reading.offers.offer import WORDS
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen
from bot.telling.focus import Focus
from store.kinds import Kind, Ref
from store.query import saying, understanding
from store.query.condition import Any, Condition, Has, Not, Says, Some, parts
from store.query.form import LONGEST, Form, parsed
from store.query.query import Count, Holds, Peak, Pick, Project, Query, Select, Tally, Total
from store.query.sort import Sort

# Forms that speak of a set of records.
SETS = frozenset({"list", "count", "values", "tally", "peak", "exists"})
_KINDS = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Part:
    """A condition that the last turn described a record or set by; ``sort`` is that of its offer."""

    sort: str
    where: Condition


@dataclass(frozen=True, slots=True)
class Context:
    """What the last answer was about.

    ``form`` and ``query`` are those of its reading, ``where`` the parts of the description, each to be
    replaced by a new one of its sort; ``refs`` the records shown or offered, in that order; ``asked`` the
    fields told, ``roles`` and ``sides`` whom they were told of, ``steps`` which of a partner's. ``before``
    is what it was about one turn earlier, where this turn only went into that; ``other`` what the same was
    told of then, where this turn told it of another.
    """

    form: str = ""
    query: Query | None = None
    where: tuple[Part, ...] = ()
    refs: tuple[Ref, ...] = ()
    asked: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    before: Context | None = None
    other: Query | None = None

    @property
    def focus(self) -> Focus:
        """What still narrows down what is told."""
        return Focus(roles=frozenset(self.roles), sides=self.sides, steps=frozenset(self.steps))

    @property
    def of_set(self) -> bool:
        """Whether a set of records was spoken of."""
        return self.form in SETS

    @property
    def drawn(self) -> Select | None:
        """The set of records that the query draws on, if any."""
        return drawn_by(self.query)


def drawn_by(query: Query | None) -> Select | None:
    """The set of records that a query draws on, None where it draws on none."""
    match query:
        case Select(sort) if not sort.inner:
            return query
        case Pick(of) | Peak(of) | Project(of) | Count(of) | Total(of) | Tally(of) | Holds(of):
            return drawn_by(of)
        case _:
            return None


def subject_of(query: Query | None) -> Query | None:
    """What a claim is of, what is counted or tallied; any other query is of itself."""
    return query.of if isinstance(query, Holds | Count | Tally) else query


def described(reading: Reading, *, words: bool) -> Iterator[Part]:
    """The parts of a description; alternatives of one sort are one part, as in the query."""
    drawn = drawn_by(reading.query)
    either = [one for one in parts(drawn.where) if isinstance(one, Any)] if drawn else []
    chosen = [*reading.used, *map(Chosen, reading.missing)]
    said: dict[Part, None] = {}
    for one in chosen:
        where = one.offer.where
        if where is None or (not words and (one.offer.sort in WORDS or isinstance(where, Says))):
            continue
        sort = "series" if one.offer.sort == "scattered" else one.offer.sort
        joined = next((whole for whole in either if where in whole.of), None)
        said[Part(sort, (joined or where) if one.affirmed else Not(where))] = None
    yield from said
    match reading.query:
        case Holds(claim=Has("status") as claim):
            yield Part("status", claim)
        case Holds(claim=Some(Sort.STEP) as claim):
            yield Part("step", claim)


def write_context(context: Context) -> str:
    """JSON that ``read_context`` makes the same context of; '' for an empty one."""
    if context == Context():
        return ""
    text = _dumped(context)
    if len(text) > LONGEST:
        text = _dumped(replace(context, before=None, other=None))
    if len(text) > LONGEST:
        text = _dumped(Context(refs=context.refs, asked=context.asked))
    return text


def read_context(text: str) -> Context:
    """The context of ``write_context``; an empty one for what this version cannot read."""
    if not text:
        return Context()
    try:
        return _context(parsed(text))
    except ValueError:
        return Context()


def _dumped(context: Context) -> str:
    return json.dumps(_written(context), ensure_ascii=False, separators=(",", ":"))


def _written(context: Context) -> dict[str, object]:
    fields: dict[str, object] = {
        "form": context.form,
        "query": saying.query(context.query) if context.query else None,
        "where": [[part.sort, saying.condition(part.where)] for part in context.where],
        "refs": [f"{ref.kind}:{ref.id}" for ref in context.refs],
        "asked": list(context.asked),
        "roles": list(context.roles),
        "sides": list(context.sides),
        "steps": list(context.steps),
        "before": _written(context.before) if context.before else None,
        "other": saying.query(context.other) if context.other else None,
    }
    return {name: value for name, value in fields.items() if value}


def _context(form: Form) -> Context:
    fields = {name: form.inside(value, name) for name, value in form.mapping("a context").items()}
    return Context(
        form=fields["form"].text("a form") if "form" in fields else "",
        query=understanding.query(fields["query"]) if "query" in fields else None,
        where=tuple(_part(one) for one in _items(fields, "where")),
        refs=tuple(_refs(_names(fields, "refs"))),
        asked=_names(fields, "asked"),
        roles=_names(fields, "roles"),
        sides=_names(fields, "sides"),
        steps=_names(fields, "steps"),
        before=_context(fields["before"].deeper()) if "before" in fields else None,
        other=understanding.query(fields["other"]) if "other" in fields else None,
    )


def _names(fields: Mapping[str, Form], name: str) -> tuple[str, ...]:
    return tuple(one.text("a name") for one in _items(fields, name))


def _items(fields: Mapping[str, Form], name: str) -> list[Form]:
    return fields[name].items("a list") if name in fields else []


def _part(form: Form) -> Part:
    sort, where = form.items("a part", 2, 2)
    return Part(sort.text("a sort"), understanding.condition(where))


def _refs(written: Iterable[str]) -> Iterator[Ref]:
    for one in written:
        kind, _, id_ = one.partition(":")
        if kind in _KINDS:
            yield Ref(Kind(kind), id_)
