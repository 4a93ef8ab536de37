"""A condition in plain words: 'with Canada', 'held in Europe', 'since 2010'."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from functools import lru_cache

from bot.answer.article import within_sentence
from bot.answer.plural import plural
from bot.answer.span import span, within
from bot.answer.vocabulary import put, said, several, single
from bot.telling.wording import listed, words
from bot.texts.calendar import number
from bot.texts.lists import either
from store.catalogue import Catalogue
from store.content import stems
from store.kinds import Kind, Ref
from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Linked,
    Not,
    Of,
    Says,
    Some,
    Within,
    parts,
)
from store.query.fields import FIELDS
from store.query.query import Pick, Project, Query, Select
from store.query.sort import Sort

# More names than these are counted.
_MANY = 4
# Sorts whose items are told by who they are of, and the fields that say so.
_REGISTERS = frozenset({Sort.TERM, Sort.PARTY, Sort.COORDINATOR, Sort.MEMBER})
_WHOSE = frozenset({"party", "holder", "coordinator", "country"})


class Clause:
    """Puts conditions into words; ``phrase`` does so with queries within them."""

    def __init__(self, catalogue: Catalogue, phrase: Callable[[Query], str]) -> None:
        self._catalogue = catalogue
        self._phrase = phrase

    def of(self, condition: Condition, sort: Sort = Sort.MEETING) -> str:
        """The words that follow the noun; '' where a condition says nothing."""
        match plain(condition, sort):
            case All(joined):
                return " ".join(filter(None, (self.of(one, sort) for one in joined)))
            case Any(joined):
                return self._either(joined, sort)
            case Not(Says(word, named=True)):
                return put("says", "not name", self._surface(word))
            case Not(one):
                return put("join", "not", self.of(one, sort), sort=sort)
            case Has() as has:
                return self._has(has, sort)
            case Within() as time:
                return put("date", time.field, within(time, sort), sort=sort)
            case Beside(_, side, query):
                whose = _whose(query)
                named = self.names(whose.field, whose.keys) if whose else self._phrase(query)
                return put("join", side, named)
            case Holding() as holding:
                return self._number(holding)
            case Says(word, named):
                return put("says", "name" if named else "text", self._surface(word))
            case Some(inner, where):
                return self._some(inner, where)
            case Of(where):
                owner = sort.owner or sort
                return put("join", "of", self.of(where, owner), sort=owner)
            case Linked("id" | "country", Project(query, (field,))):
                return put("linked", field, self._phrase(query))
            case Linked("party", query):
                return put("linked", "id", self._phrase(query))
            case Linked(field, query):
                return self._put(field, self._phrase(query), sort)

    def names(self, field: str, keys: Iterable[object], joint: str = "or") -> str:
        """Names of what a field holds: 'Japan, Korea or China'."""
        named = [self._named(field, str(key)) for key in keys]
        if len(named) > _MANY:
            named = [*named[: _MANY - 1], put("join", "others", len(named) - _MANY + 1)]
        return listed(named) if joint == "and" else either(named)

    def title(self, ref: Ref) -> str:
        record = self._catalogue.get(ref)
        return within_sentence(record) if record else ref.id

    def _surface(self, word: str) -> str:
        return _surfaces(self._catalogue).get(word, word)

    def _named(self, field: str, key: str) -> str:
        if FIELDS[field].slug:
            return said(field, key) or words(key)
        link = FIELDS[field].link
        if link == Kind.SERIES:
            return plural(self.title(Ref(Kind.SERIES, key)))
        if link == Kind.TOPIC:
            return _lowered(self.title(Ref(Kind.TOPIC, key)))
        if link:
            return self.title(Ref(Kind(link), key))
        kinds = (kind for kind in Kind if self._catalogue.get(Ref(kind, key)))
        kind = next(kinds, None) if field == "id" or FIELDS[field].mixed else None
        return self.title(Ref(kind, key)) if kind else words(key)

    def _has(self, has: Has, sort: Sort) -> str:
        if has.field == "sort":
            return ""
        if has.field == "mode":
            return self.names("mode", has.keys)
        if has.field == "ordinal" and len(has.keys) > 2:
            first, *_, last = sorted(int(key) for key in has.keys)
            return self._put("ordinal", put("join", "range", first, last), sort)
        return self._put(has.field, self.names(has.field, has.keys), sort)

    def _put(self, field: str, names: str, sort: Sort) -> str:
        made = said("field", field, sort)
        return made.format(names) if made else put("field", "other", names, single(field))

    def _either(self, of: tuple[Condition, ...], sort: Sort) -> str:
        """'with Japan or Korea', 'in 2019 or in 2021'; one sort of words is said once."""
        fields = {one.field for one in of if isinstance(one, Has)}
        if len(fields) == 1 and all(isinstance(one, Has) for one in of):
            keys = [key for one in of if isinstance(one, Has) for key in one.keys]
            return self._has(Has(fields.pop(), tuple(keys)), sort)
        return either(list(dict.fromkeys(filter(None, (self.of(one, sort) for one in of)))))

    def _number(self, holding: Holding) -> str:
        field, least, most = holding.field, holding.least, holding.most
        if field == "country" and most is None:
            return ""
        if (field, least, most) == ("days", 1, None):
            return put("number", "days dated")
        if field == "days" and (least is None or most is None):
            return put("number", "days least", least) if most is None else put("number", "days most", most)
        if field == "partner" and (least or 0) <= 1:
            if most == 0:
                return put("number", "partner none")
            if most is None:
                return put("number", "partner any")
            if most == 1 and least == 1:
                return put("number", "partner one")
        noun = several(field)
        if least is not None and least == most:
            return put("number", "exact", least, noun)
        if most is None:
            return put("number", "least", least or 0, noun)
        return put("number", "between", least, most, noun) if least else put("number", "most", most, noun)

    def _some(self, inner: Sort, where: Condition) -> str:
        held = parts(where)
        times = [one for one in held if isinstance(one, Within) and inner is Sort.STEP]
        if inner is Sort.STEP:
            took = " ".join(sorted(one.word for each in held for one in parts(each) if isinstance(one, Says)))
            met = [self._phrase(one.to) for one in held if isinstance(one, Linked)]
            name = said("step", took) or put("says", "step", took)
            name = put("some", "step at", ", ".join(met)) if met else name
            return " ".join((name, *map(within, times)))
        has = {one.field: one.keys for one in held if isinstance(one, Has)}
        if inner is Sort.ATTENDANCE and "person" in has:
            return self._put(
                "chair" if "chaired" in has else "person", self.names("person", has["person"]), inner
            )
        if inner is Sort.ATTENDANCE and "chaired" in has and "side" in has:
            return self._put("chairside", self.names("side", has["side"]), inner)
        if inner is Sort.COORDINATOR and "within" in has:
            return self._put("coordinator", self.names("within", has["within"]), inner)
        reached = [one for one in held if isinstance(one, Within) and one.field == "begin" and one.first]
        if inner is Sort.ELEVATION and "level" in has and reached:
            named = " ".join(sorted(stems(str(has["level"][0]).replace("-", " "))))
            return " ".join((said("step", named) or "", *(span(one.first, one.last) for one in reached)))
        if inner is Sort.ELEVATION and "level" in has:
            were = either([said("elevation", str(key)) or words(str(key)) for key in has["level"]])
            return f"{were} {_while(held)}".strip()
        amounts = [one for one in held if isinstance(one, Holding) and one.field == "amount"]
        if inner is Sort.PLEDGE and amounts:
            currency = str(next(iter(has.get("currency", ("",)))))
            sum_ = " ".join(filter(None, (currency, number(amounts[0].least or 0))))
            return put("some", "pledge of", sum_)
        if inner is Sort.PLEDGE and "programme" in has:
            return put("some", "pledge to", self.names("programme", has["programme"]))
        return put("some", inner, self.of(where, inner)).strip()


def _whose(query: Query) -> Has | None:
    """Who an item of a register is of, where that alone tells which: 'before the United States'."""
    of = query.of if isinstance(query, Pick) else query
    held = parts(of.where) if isinstance(of, Select) and of.sort in _REGISTERS else ()
    return next((one for one in held if isinstance(one, Has) and one.field in _WHOSE), None)


@lru_cache(maxsize=2)
def _surfaces(catalogue: Catalogue) -> Mapping[str, str]:
    """Stems as names write them."""
    found: dict[str, str] = {}
    for record in catalogue:
        for word in record.name.replace("-", " ").split():
            for stem in stems(word)[:1]:
                found.setdefault(stem, word.strip("(),.'’").lower())
    return found


def plain(condition: Condition, sort: Sort) -> Condition:
    """What a condition says of a sort, where it says something else of others."""
    match condition:
        case Any((one, Linked("meeting", _) as adopted)):
            return adopted if sort is Sort.PROGRAMME and _of_meeting(one) else one
        case Any((Has("status") as standing, Linked("partner", _))):
            return standing
        case Any((one, All(several))) if any(
            isinstance(each, Has) and each.field == "id" for each in several
        ):
            return one
        case All(several) if any(isinstance(one, Has) and one.field == "sort" for one in several):
            left = tuple(one for one in several if not (isinstance(one, Has) and one.field == "sort"))
            return left[0] if len(left) == 1 else All(left)
        case _:
            return condition


def _while(held: Sequence[Condition]) -> str:
    """'in 2022' of what began by its end and was not over before it."""
    begun = next((one.last for one in held if isinstance(one, Within) and one.field == "begin"), None)
    over = (one.of for one in held if isinstance(one, Not))
    ended = next((one.last for one in over if isinstance(one, Within) and one.field == "end"), None)
    return span(ended + timedelta(1) if ended else None, begun, "begin")


def _of_meeting(condition: Condition) -> bool:
    return isinstance(condition, Has) and condition.field in ("series", "level", "ordinal")


def _lowered(name: str) -> str:
    """'Food security' within a sentence; 'TVET' and 'South China Sea' stay."""
    return name[0].lower() + name[1:] if name[1:].islower() else name
