"""A query in plain words: 'Meetings with Canada held in Canada since 2010, not with Japan'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.answer.clause import Clause, plain
from bot.answer.simplified import apart, lasting, running, telling, unbound
from bot.answer.span import span
from bot.answer.vocabulary import put, said, several, single
from bot.telling.wording import listed, words
from bot.texts import lists
from store.catalogue import Catalogue
from store.content import stems
from store.kinds import Ref
from store.query.condition import (
    All,
    Any,
    Condition,
    Has,
    Holding,
    Not,
    Says,
    Within,
    parts,
)
from store.query.query import (
    Alike,
    Count,
    Gap,
    Holds,
    Peak,
    Pick,
    Project,
    Query,
    Rank,
    Select,
    Tally,
    Total,
)
from store.query.sort import Sort

# What the noun is taken from, the first that is there.
_NOUNS = ("series", "level", "kind", "status", "standing")
_ORDER = ("ordinal", "partner", "status", "region", "place", "city", "country")


class Phrase:
    """Puts queries over one catalogue into words."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._clause = Clause(catalogue, self._within)

    def of(self, query: Query) -> str:
        """The phrase, beginning with a capital."""
        words_ = self._query(query)
        return words_[:1].upper() + words_[1:]

    def title(self, ref: Ref) -> str:
        """What a record is called where a sentence begins: 'The 1st ASEAN-UK …', 'Norway'."""
        title = self._clause.title(ref)
        return title[:1].upper() + title[1:]

    def apart(self, query: Tally) -> str:
        """What is counted apart by a field: 'Summits with India by year'."""
        by = said("tally", query.field) or single(query.field)
        return put("tally", "apart", self.of(query.of), by)

    def condition(self, condition: Condition, sort: Sort = Sort.MEETING) -> str:
        """'with Canada', 'not held in Europe', 'since 2010'."""
        return self._clause.of(condition, sort)

    def _within(self, query: Query) -> str:
        """A query inside another: a record by its name, with an article where it is counted."""
        phrase = self._query(query)
        ids = isinstance(query, Select) and any(
            isinstance(one, Has) and one.field == "id" for one in parts(query.where)
        )
        return put("named", "record", phrase) if ids else phrase

    def _query(self, query: Query) -> str:
        match query:
            case Select():
                return self._select(query)
            case Pick(of, by, at, size):
                return self._pick(of, by, at) if size == 1 else self._picked(of, by, at, size)
            case Peak(of, by, most):
                least = "" if most else "least "
                made = said("peak", f"{least}{by}") or said("peak", f"{least}many") or ""
                return made.format(self._query(of), several(by))
            case Project(of, fields):
                return put("join", "project", listed([single(field) for field in fields]), self._query(of))
            case Count(of, field):
                counted = self._query(of)
                return put("join", "project", several(field), counted) if field else counted
            case Total(of):
                return self._query(of)
            case Tally(of, field, most):
                by = said("tally", field) or single(field)
                return put("tally", "most" if most else "least", self._query(of), by)
            case Gap(of) | Alike(of) | Rank(of):
                return lists.both([self._query(one) for one in of])
            case Holds(of, claim):
                sort = of.sort if isinstance(of, Select) else Sort.MEETING
                told = self._query(of)
                return put("join", "claim", told, self._claimed(claim, sort)) if claim != All() else told

    def _claimed(self, claim: Condition, sort: Sort) -> str:
        """What is claimed: 'held in Manila chaired by Japan'."""
        which = said("join", "relative") or ""
        claimed, left = _years(list(parts(plain(claim, sort))))
        for one in left:
            if told := self.condition(one, sort).removeprefix(which):
                claimed = put("join", "claims", claimed, told) if claimed else told
        return claimed

    def _pick(self, of: Query, by: str, at: int) -> str:
        made = said("pick", str(at)) or said("pick", "other") or ""
        of, ahead = _whole(of, by) if at in (0, -1) else (of, False)
        made = (said("pick", "next") or "") if at == 0 and ahead else made
        return made.format(self._query(of))

    def _picked(self, of: Query, by: str, at: int, size: int) -> str:
        of, ahead = _whole(of, by)
        which = "last of all" if at < 0 else "next of all" if ahead else "first of all"
        return put("pick", which, self._query(of), size)

    def _select(self, query: Select) -> str:
        sort = query.sort
        conditions = telling(lasting([plain(one, sort) for one in apart(query.where, sort)]))
        if sort.running:
            conditions = running(conditions)
        for one in conditions:
            if isinstance(one, Has) and one.field == "id":
                return lists.both([self._clause.names("id", (key,)) for key in one.keys]).removeprefix("the ")
        noun, rest = self._noun(conditions, sort)
        ruled = [one for one in rest if isinstance(one, Not)]
        held = set(stems(noun))
        kept: list[Condition] = [
            one
            for one in rest
            if not isinstance(one, Not) and not (isinstance(one, Says) and one.word in held)
        ]
        said_ = self._said(kept, sort)
        phrase = " ".join(filter(None, (noun, *said_)))
        out = list(filter(None, (self._ruled(one.of, sort) for one in ruled)))
        if out and phrase == noun:
            phrase = f"{noun} {out.pop(0)}"
        return ", ".join((phrase, *out))

    def _noun(self, conditions: list[Condition], sort: Sort) -> tuple[str, list[Condition]]:
        """The noun, and the conditions that it does not hold."""
        own = [
            one for one in conditions if isinstance(one, Holding) and one.field == "partner" and one.most == 0
        ]
        for field in _NOUNS:
            found = [one for one in conditions if isinstance(one, Has) and one.field == field]
            if (
                found
                and (field != "status" or sort is Sort.PARTNER)
                and (field != "series" or sort is Sort.MEETING)
            ):
                noun = self._clause.names(field, found[0].keys, "and")
                return noun, [one for one in conditions if one is not found[0]]
        noun = said("noun", sort) or words(sort)
        if own and sort is not Sort.PARTNER:
            return put("join", "own", noun), [one for one in conditions if one not in own]
        return noun, conditions

    def _said(self, conditions: list[Condition], sort: Sort) -> Iterator[str]:
        """What is said of the noun: partners together, a programme's years as one, dates last."""
        partners = [one for one in conditions if isinstance(one, Has) and one.field == "partner"]
        single = [one for one in partners if len(one.keys) == 1]
        alone = Holding("partner", 1, 1)
        if len(single) > 1 or (single and alone in conditions):
            names = self._clause.names("partner", [one.keys[0] for one in single], "and")
            together = put("field", "partner", names)
            yield put("join", "alone", together) if alone in conditions else together
            conditions = [one for one in conditions if one not in single and one != alone]
        if sort is Sort.PARTNER:
            conditions = [one for one in conditions if not isinstance(one, Holding)]
        years, conditions = _years(conditions)
        conditions.sort(key=lambda one: (isinstance(one, Within), _place(one)))
        yield from (self._clause.of(one, sort) for one in conditions)
        yield years

    def _ruled(self, condition: Condition, sort: Sort) -> str:
        """'not with Japan', 'other than summits'."""
        one = plain(condition, sort)
        years, left = _years(lasting([plain(part, sort) for part in apart(condition, sort)]))
        if years and not telling(left):
            return put("join", "not", years)
        if isinstance(one, Has) and one.field in _NOUNS and (one.field != "status" or sort is Sort.PARTNER):
            return put("join", "other than", self._clause.names(one.field, one.keys))
        if isinstance(one, All) and sort is Sort.MEETING:
            return put("join", "other than", self._select(Select(sort, one)))
        return self._clause.of(Not(one), sort) if self._clause.of(one, sort) else ""


def _whole(of: Query, by: str) -> tuple[Query, bool]:
    """A set without the bound that today sets, and whether it lies ahead."""
    if isinstance(of, Select) and by == "date":
        rest, bound = unbound(of.where)
        if bound:
            return Select(of.sort, rest), bound.first is not None
    return of, False


def _years(conditions: list[Condition]) -> tuple[str, list[Condition]]:
    """A programme's beginning and end as one: 'for 2016-2020', 'in force in 2012'; what is left."""
    begin = next((one for one in conditions if _bounds(one, "begin")), None)
    end = next((one for one in conditions if isinstance(one, Within) and one.field == "end"), None)
    left = [one for one in conditions if one not in (begin, end)]
    if begin is None or not isinstance(end, Within) or not end.first:
        return "", list(conditions)
    first = begin if isinstance(begin, Within) else next(one for one in _of(begin) if isinstance(one, Within))
    if first.first and first.last and end.last:
        return put("date", "exact", first.first.year, end.last.year), left
    if first.first is None and end.last is None and first.last:
        return put("date", "run", span(end.first, first.last)), left
    return "", list(conditions)


def _bounds(condition: Condition, field: str) -> bool:
    """Whether a condition is a time of a field, known or not."""
    return any(isinstance(one, Within) and one.field == field for one in _of(condition))


def _of(condition: Condition) -> Iterable[Condition]:
    return condition.of if isinstance(condition, Any) else (condition,)


def _place(condition: Condition) -> int:
    """Where a condition is said among others: partners first, then places."""
    field = condition.field if isinstance(condition, Has | Holding) else ""
    return _ORDER.index(field) if field in _ORDER else len(_ORDER)
