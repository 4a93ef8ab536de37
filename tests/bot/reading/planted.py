"""What is read of a text over the small catalogue, room by room and by all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache

from bot.answer.answer import Fact, Refusal
from bot.answer.putting import Answerer
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reader import Reader
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.times.time import Time
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.query.condition import Condition
from store.query.query import Alike, Count, Gap, Query, Rank
from tests.bot.reading.world import RECORDS

TODAY = date(2026, 11, 21)


@cache
def scene() -> Scene:
    catalogue = Catalogue(RECORDS)
    return Scene(catalogue, Matcher(catalogue_names(catalogue)))


@cache
def said(text: str) -> Said:
    return scene().read(text, TODAY)


def offers(text: str, sort: str) -> list[Offer]:
    """What the words of a text may mean, of one sort."""
    return [one for one in said(text).offers if one.sort == sort]


def meant(text: str, *sorts: str) -> list[str]:
    """What words may mean in some senses: 'sort, words: key, how much it explains x how likely, who fits'."""
    read = said(text)
    return [_meaning(one, read) for one in (*read.offers, *read.scattered) if one.sort in sorts]


def meanings(offers: Iterable[Offer], read: Said) -> list[str]:
    """As ``meant`` tells them."""
    return [_meaning(one, read) for one in offers]


def _meaning(one: Offer, read: Said) -> str:
    words = " ".join(map(read.text.form, sorted(one.besides) or range(one.start, one.end)))
    told = f"{one.sort}, {words}: {_key(one.key)}, {one.gain:.3g} x {one.prior:.3g}"
    if one.where is None:
        return told
    fits = ids(one.where)
    return f"{told}, fits {len(fits)} from {fits[0]}" if fits else f"{told}, fits none"


def _key(key: object) -> str:
    if isinstance(key, Time):
        return f"{key.first or ''}..{key.last or ''} {key.month or ''}".strip().replace("-01-01", "-")
    return " ".join(map(_key, key)) if isinstance(key, tuple) else str(key)


def proposed(room: Callable[[Proposer], Iterator[Reading]], text: str) -> list[Reading]:
    """The readings of a room."""
    return list(room(Proposer(scene(), said(text))))


@cache
def _reader() -> Reader:
    return Reader(scene())


def readings(text: str) -> list[Reading]:
    """All readings of a text."""
    return _reader().readings(said(text))


def marks(reading: Reading) -> list[str]:
    """What a reading tells of itself, but for what it explains and leaves over; 'x 2' where it is not 1."""
    own = {
        name: round(value, 2)
        for name, value in reading.features.items()
        if value and not name.startswith(("left", "explained"))
    }
    return sorted(name if value == 1 else f"{name} {value:g}" for name, value in own.items())


def told(readings: Iterable[Reading], few: int = 4, *, plain: bool = False) -> str:
    """The form, sense, field and records of the first readings, and what the first of each form tells.

    Where that shall be ``plain``, what two things tell together is left away.
    """
    found: dict[str, str] = {}
    for one in readings:
        more = f" and {len(one.refs) - 1}" if len(one.refs) > 1 else ""
        about = f"{one.refs[0].id if one.refs else 'none'}{more}"
        head = " ".join(filter(None, (one.form, one.sense, *one.asked)))
        first = one.form not in {row.split()[0] for row in found}
        own = [mark for mark in marks(one) if first and not (plain and "&" in mark)]
        found.setdefault(f"{head}: {about}", f" ({', '.join(own)})" if own else "")
    return "; ".join(f"{row}{own}" for row, own in list(found.items())[:few])


def found(query: Query) -> list[str]:
    """The records that a query gives, or of which it gives what they hold."""
    engine = scene().engine
    return [ref.id for ref in engine.refs_of(engine.find(query))]


def ends(query: Query) -> list[list[str]]:
    """The records of each thing that a query compares."""
    assert isinstance(query, Rank | Gap | Alike)
    return [found(one.of if isinstance(one, Count) else one) for one in query.of]


def said_of(reading: Reading, text: str) -> str:
    """What the reading's answer says first: its value, else why there is none."""
    made = Answerer(scene()).answer(reading, said(text))
    if isinstance(made, Refusal):
        return str(made.reason)
    return made.values[0] if isinstance(made, Fact) and made.values else type(made).__name__


def ids(condition: Condition) -> list[str]:
    """The records that fit."""
    engine = scene().engine
    return [engine.refs[at].id for at in range(len(engine.refs)) if engine.mask(condition) >> at & 1]


def meeting(id_: str) -> Ref:
    return Ref(Kind.MEETING, id_)


def programme(id_: str) -> Ref:
    return Ref(Kind.PROGRAMME, id_)


def partner(id_: str) -> Ref:
    return Ref(Kind.PARTNER, id_)
