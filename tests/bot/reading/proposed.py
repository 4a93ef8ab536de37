"""What single rooms propose of a text, over the packaged catalogue, and how that is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from bot.answer.answer import Answer, Fact, Refusal
from bot.answer.putting import Answerer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.reading import read_packaged

TODAY = date(2026, 11, 21)
Room = Callable[[Proposer], Iterator[Reading]]


@cache
def scene() -> Scene:
    catalogue = Catalogue(read_packaged())
    return Scene(catalogue, Matcher(catalogue_names(catalogue)))


@cache
def said(text: str, today: date = TODAY) -> Said:
    return scene().read(text, today)


def proposed(room: Room, text: str, form: str = "", today: date = TODAY) -> list[Reading]:
    """The readings of a room, those of a form where it is given."""
    found = room(Proposer(scene(), said(text, today)))
    return [one for one in found if not form or one.form == form]


def answer(reading: Reading, text: str, today: date = TODAY) -> Answer:
    return Answerer(scene()).answer(reading, said(text, today))


def verdicts(room: Room, text: str, id_: str, form: str = "", today: date = TODAY) -> set[str]:
    """'yes', 'no' or '?' (not recorded) of each reading that is about a record first."""
    found = set()
    for reading in proposed(room, text, form, today):
        if reading.refs and reading.refs[0].id == id_:
            made = answer(reading, text, today)
            if isinstance(made, Fact):
                found.add(made.values[0])
            elif isinstance(made, Refusal):
                found.add("?")
    return found


def winners(room: Room, text: str, form: str) -> list[str]:
    """The first record of each answer to the readings of a form."""
    answers = [answer(one, text) for one in proposed(room, text, form)]
    return [one.refs[0].id for one in answers if isinstance(one, Fact)]


def leads(room: Room, text: str, form: str) -> str:
    """What the answers to the readings of a form say, one after the other."""
    answers = [answer(one, text) for one in proposed(room, text, form)]
    return "\n".join(one.lead for one in answers if isinstance(one, Fact))
