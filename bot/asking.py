"""A conversation without Telegram: what somebody says, turn by turn, and the reply to the last of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.answer.answer import Answer, Outcome, Silence, outcome
from bot.desk import Desk, Message, Taken
from bot.message import Act, read_message
from bot.reading.follow_ups.context import Context
from bot.reply.html import plain
from bot.reply.render import render
from bot.reply.reply import Link, Reply
from bot.texts.text import WRITTEN_IN, speaking
from store.catalogue import Catalogue
from store.records import Source

BOT_NAME = "NotulisBot"


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one person says, oldest first; ``addressed`` is False for group talk that the bot overhears."""

    turns: tuple[str, ...]
    addressed: bool = True
    id: str | int | None = None
    private: bool = True


@dataclass(frozen=True, slots=True)
class Replied:
    """The reply to the last turn: ``records`` are ids; ``text`` is empty for silence."""

    outcome: Outcome
    records: tuple[str, ...]
    values: tuple[str, ...]
    text: str
    sources: tuple[Source, ...] = ()
    explanation: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "outcome": self.outcome,
            "records": self.records,
            "values": self.values,
            "text": self.text,
            "sources": [{"title": source.title, "url": source.url} for source in self.sources],
        }


def read_conversation(line: bytes) -> Conversation:
    """Read a JSON object with ``turns`` and, where given, ``id``, ``chat`` and ``addressed``.

    Other fields are ignored. Raises ValueError with what is wrong.
    """
    try:
        fields = json.loads(line.decode())
    except (ValueError, RecursionError):
        raise ValueError("it is not JSON in UTF-8") from None
    match fields:
        case {"turns": [str(), *_] as turns} if all(isinstance(turn, str) for turn in turns):
            pass
        case _:
            raise ValueError("it is no object with 'turns', a list of one text or more")
    chat, addressed, name = fields.get("chat", "private"), fields.get("addressed", True), fields.get("id")
    if chat not in ("private", "group"):
        raise ValueError('\'chat\' is neither "private" nor "group"')
    if addressed not in (True, False):
        raise ValueError("'addressed' is neither true nor false")
    if not (name is None or isinstance(name, str | int)):
        raise ValueError("'id' is neither a text nor a number")
    return Conversation(tuple(turns), addressed or chat == "private", name, chat == "private")


def reply(
    desk: Desk, conversation: Conversation, today: date, *, explained: bool = False, language: str = ""
) -> Replied:
    """Take every turn in order, each in the context of those before, and give the reply to the last.

    ``language`` is the code of the one to reply in; without it each turn is replied to in its own.
    """
    taken = Taken(Silence(), Context(), language=language or WRITTEN_IN)
    for turn in conversation.turns:
        read = read_message(
            turn,
            BOT_NAME,
            addressed=conversation.addressed,
            private=conversation.private,
            context=taken.context,
        )
        match read:
            case Message():
                with speaking(language or (WRITTEN_IN if read.command else taken.language)):
                    taken = desk.take(replace(read, language=language), today)
            case Silence() | Act():  # what a command does is done in a chat alone
                taken = Taken(Silence(), taken.context, language=taken.language)
            case _:
                taken = Taken(read, Context(), language=language or WRITTEN_IN)
    with speaking(taken.language):
        rendered = render(taken.answer, desk.catalogue)
    return Replied(
        outcome(taken.answer),
        record_ids(taken.answer),
        tuple(getattr(taken.answer, "values", ())),
        plain(rendered) if rendered else "",
        _sources(taken.answer, rendered, desk.catalogue) if rendered else (),
        desk.explain(taken) if explained else (),
    )


def _sources(answer: Answer, rendered: Reply, catalogue: Catalogue) -> tuple[Source, ...]:
    """The pages that the reply links to, each with its title in full."""
    refs = (getattr(answer, "ref", None), *getattr(answer, "refs", ()))
    records = [catalogue.get(ref) for ref in refs if ref]
    known = {one.url: one for record in records for one in getattr(record, "sources", ())}
    links = (run for line in rendered.lines for run in line if isinstance(run, Link))
    return tuple(known.get(link.url) or Source(link.url, link.text) for link in links)


def record_ids(answer: Answer) -> tuple[str, ...]:
    """The ids of the records that an answer is about, the main one first."""
    ref = getattr(answer, "ref", None)
    refs = (ref,) if ref else getattr(answer, "refs", ())
    return tuple(dict.fromkeys(one.id for one in refs))
