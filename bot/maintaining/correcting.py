"""What a maintainer answers for a field of a draft."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from bot.corrections.day import read_day
from bot.drafting.draft import Draft, Guest, Item
from bot.drafting.lexicon import among
from bot.drafting.naming import new_series, slug
from bot.maintaining import texts
from bot.maintaining.telling import LINKED
from bot.telling.sums import sums
from store.amending import LONGEST, is_address, longest
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Level, Mode
from store.matching.match import Verdict
from store.matching.matcher import Matcher
from store.records import Document, NextStep, Person, Pledge

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
_CHAIR = re.compile(r"\s*\((?P<word>[^()]+)\)\s*$")


def named_field(text: str) -> tuple[str, str]:
    """The field that a text names and what it says for it: 'Venue: Peace Palace'; '' where it names none."""
    name, colon, value = text.partition(":")
    said = ((title.message, str(title), key) for key, title in texts.FIELDS.items())
    named = {title.casefold(): key for *titles, key in said for title in titles}
    return (named.get(name.strip().casefold(), "") if colon else ""), value


@dataclass(frozen=True, slots=True)
class Corrector:
    """Sets fields of drafts; what does not fit is a ValueError with a sentence.

    ``english`` puts the words of other languages into English: days may be written in any.
    """

    catalogue: Catalogue
    matcher: Matcher
    today: date
    english: Callable[[str], str] = str

    def correct(self, draft: Draft, field: str, text: str) -> None:
        """Set a field to what a text says, and be sure of it."""
        text = " ".join(text.split())
        if len(text) > 4 * LONGEST:
            raise ValueError(texts.TOO_LONG.format(most=LONGEST))
        if text.casefold() in among("nothing"):
            self._clear(draft, field)
            return
        match field:
            case "title" | "venue" | "summary":
                if len(text) > (most := longest(field)):
                    raise ValueError(texts.TOO_LONG.format(most=most))
                setattr(draft, field, Item(text))
            case "ordinal":
                if not (text.isascii() and text.isdigit() and 0 < int(text) < 1000):
                    raise ValueError(texts.NO_NUMBER.format(text=text[:60]))
                draft.ordinal = Item(int(text))
            case "date" | "date_end":
                setattr(draft, field, Item(self._day(text)))
            case "level":
                draft.level = Item(_one_of(Level, text))
            case "mode":
                draft.mode = Item(_one_of(Mode, text))
            case "series":
                self._set_series(draft, text)
            case "places" | "partners" | "topics" | "programmes":
                kind = LINKED[field]
                setattr(draft, field, _each(text, lambda one: self._id(one, kind)))
            case "people":
                draft.people = _each(text, self._guest)
            case "pledges":
                draft.pledges = _each(text, self._pledge)
            case "documents":
                draft.documents = _each(text, Document)
            case "next":
                draft.next = Item(self._step(text))
            case "source":
                if not is_address(text):
                    raise ValueError(texts.NO_ADDRESS.format(text=text[:60]))
                draft.source = text
            case _:
                raise ValueError(str(texts.LOST))

    def _clear(self, draft: Draft, field: str) -> None:
        value = getattr(draft, field)
        setattr(draft, field, "" if field == "source" else () if isinstance(value, tuple) else None)

    def _day(self, text: str) -> PartialDate:
        day = self._known_day(text)
        if day is None:
            raise ValueError(texts.NO_DATE.format(text=text[:60]))
        return day

    def _known_day(self, text: str) -> PartialDate | None:
        return read_day(self.english(text), self.today)

    def _id(self, text: str, kind: Kind) -> str:
        match = self.matcher.find(text, {kind})
        if match.verdict in (Verdict.EXACT, Verdict.CLEAR) and match.hits:
            return match.hits[0].ref.id
        raise ValueError(texts.NO_RECORD.format(text=text[:60]))

    def _set_series(self, draft: Draft, text: str) -> None:
        match = self.matcher.find(text, {Kind.SERIES})
        if match.verdict is Verdict.EXACT and match.hits:
            series = self.catalogue.series[match.hits[0].ref.id]
            draft.series, draft.level = Item(series), Item(series.level)
            return
        level = draft.level.value if draft.level else Level.FORUM
        draft.series = Item(new_series(text[:200], level, self.catalogue))

    def _guest(self, text: str) -> Guest:
        found = _CHAIR.search(text)
        chair = found is not None
        name, _, role = (text[: found.start()] if found else text).partition(",")
        name = name.strip()
        match = self.matcher.exact(name, {Kind.PERSON})
        known = self.catalogue.people.get(match.hits[0].ref.id) if match and match.hits else None
        return Guest(known or Person(slug(name), name), role.strip(), chair)

    def _pledge(self, text: str) -> Pledge:
        giver, _, rest = text.partition(":")
        sum_, _, fund = rest.partition(":")
        found = sums(sum_.strip())
        if not found or not found[0].currency:
            raise ValueError(texts.NO_SUM.format(text=text[:60]))
        by, fund = self._id(giver.strip(), Kind.PARTNER), fund.strip()
        match = self.matcher.find(fund, {Kind.PROGRAMME}) if fund else None
        programme = (
            match.hits[0].ref.id if match and match.verdict in (Verdict.EXACT, Verdict.CLEAR) else None
        )
        return Pledge(by, found[0].amount, found[0].currency, None if programme else fund or None, programme)

    def _step(self, text: str) -> NextStep:
        event, *others = [one.strip() for one in text.split(";") if one.strip()]
        when, where = None, None
        for one in others:
            day = self._known_day(one)
            if day is not None:
                when = day
            else:
                where = self._id(one, Kind.PLACE)
        return NextStep(event, when, where)


def _one_of(values: type[E], text: str) -> E:
    said = slug(text)
    if said not in {one.value for one in values}:
        raise ValueError(texts.NO_VALUE.format(text=text[:60], values=", ".join(one.value for one in values)))
    return values(said)


def _each(text: str, read: Callable[[str], T]) -> tuple[Item[T], ...]:
    """What each part of a list says."""
    return tuple(Item(read(one.strip())) for one in text.split(";") if one.strip())
