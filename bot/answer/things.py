"""What a query finds, each thing in a line, and the values of fields as they are told."""

from __future__ import annotations

from decimal import Decimal

from bot.answer.vocabulary import said
from bot.telling.item import Lines
from bot.telling.wording import attendant, label, pledge, words
from bot.texts.calendar import dated, day, number, period
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.query.fields import FIELDS
from store.query.fields import Value as Plain
from store.query.sort import Item
from store.query.value import Thing, owners
from store.records import (
    Applicant,
    Attendance,
    Coordinator,
    Document,
    Elevation,
    Fact,
    Instrument,
    Party,
    Pledge,
    Step,
    Term,
)

_IN_CHAIR = say("{who}, in the chair")
_SIGNED, _IN_FORCE = say("signed {date}"), say("in force since {date}")


class Things:
    """Puts things of one catalogue into words."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def line(self, thing: Thing) -> str:
        """A record with what tells it from others, or what an item says after the record it stands in."""
        if isinstance(thing, Item):
            return f"{self.name(thing)}: {self.held(thing)}"
        record = self._catalogue.get(thing)
        return label(record, self._catalogue) if record else thing.id

    def name(self, thing: Thing) -> str:
        """The name of a record, or of the record that an item stands in."""
        return self._named(thing.owner if isinstance(thing, Item) else thing)

    def called(self, thing: Thing) -> str:
        """What a thing is called: a record, or an item that has a name of its own."""
        own = Lines(self._catalogue).called(thing) if isinstance(thing, Item) else ""
        return own or name_of(self._catalogue.record(owners((thing,))[0]))

    def held(self, item: Item) -> str:
        """What stands inside a record: 'Joint Statement', 'Canada: CAD 3.5 million'."""
        match item.held:
            case Attendance() as one:
                who = attendant(one, self._catalogue)
                return _IN_CHAIR.format(who=who) if one.chair else who
            case Document(title=title):
                return title
            case Pledge() as one:
                return pledge(one, self._catalogue)
            case Step(event=event, date=date):
                return f"{event}, {day(date)}" if date else event
            case Coordinator(country, since, until):
                return ", ".join(filter(None, (self._named(Ref(Kind.PLACE, country)), period(since, until))))
            case Term() | Party() | Fact() | Elevation() | Applicant():
                line = Lines(self._catalogue).of(item)
                return line.text if line else ""
            case Instrument(name=name, signed=signed, in_force=force):
                days = (
                    _SIGNED.format(date=dated(signed)) if signed else "",
                    _IN_FORCE.format(date=dated(force)) if force else "",
                )
                return ", ".join(filter(None, (name, *days)))
            case _:
                raise TypeError(f"nothing is known of how a {item.sort} is told")

    def value(self, field: str, value: Plain) -> str:
        """A value of a field as it is told: the name of a record, '6 July 2022', '1,000,000'."""
        if isinstance(value, int | Decimal):
            return number(value)
        if isinstance(value, PartialDate):
            return day(value)
        kept = FIELDS[field]
        if kept.link:
            return self._named(Ref(Kind(kept.link), value))
        if kept.mixed:
            found = (self._catalogue.get(Ref(kind, value)) for kind in Kind)
            return next((name_of(record) for record in found if record), value)
        return words(value) if kept.slug else value

    def linked(self, field: str, value: Plain) -> str:
        """The name of the record that a value is the id of, what a slug says, any other as it is kept."""
        if link := FIELDS[field].link:
            return self._named(Ref(Kind(link), str(value)))
        if isinstance(value, PartialDate):
            return day(value)
        return said("slug", f"{field} {value}") or str(value)

    def kept(self, field: str, value: Plain) -> str:
        """The same in the words of the catalogue: the name of a record as it is there."""
        link = FIELDS[field].link
        record = self._catalogue.get(Ref(Kind(link), str(value))) if link else None
        return record.name if record else str(value)

    def canonical(self, field: str, value: Plain) -> str:
        """The same in canonical form: '2022-07-06', '1000000'."""
        if isinstance(value, PartialDate):
            return value.iso
        if isinstance(value, int | Decimal):
            return f"{Decimal(value).normalize():f}"
        return self.value(field, value)

    def _named(self, ref: Ref) -> str:
        record = self._catalogue.get(ref)
        return name_of(record) if record else ref.id
