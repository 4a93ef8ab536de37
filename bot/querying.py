"""A written query without Telegram: what it asks in words, and all that it comes to, one thing a line."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Fact, Listing, outcome
from bot.answer.phrase import Phrase
from bot.answer.things import Things
from bot.asking import Replied, record_ids
from bot.desk import Desk
from bot.reply.html import clean
from store.query.query import Query


def put(desk: Desk, query: Query) -> Replied:
    """The value of a query as a reply."""
    answer = desk.value(query)
    text = "\n".join(map(clean, _lines(desk, query, answer)))
    return Replied(outcome(answer), record_ids(answer), tuple(getattr(answer, "values", ())), text)


def _lines(desk: Desk, query: Query, answer: Answer) -> list[str]:
    things = Things(desk.catalogue)
    match answer:
        case Listing(lead, refs):
            return [lead, *map(things.line, refs)]
        case Card(ref):
            return [f"{Phrase(desk.catalogue).of(query)}:", things.line(ref)]
        case Fact(lead, context=phrase):
            said = lead.split("\n")
            return [f"{phrase}: {lead}"] if len(said) == 1 else [f"{phrase}:", *said]
        case _:
            raise TypeError(f"{type(answer).__name__} is no value of a query")
