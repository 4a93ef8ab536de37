"""Where a message is taken in and an answer given out; no Telegram, no database, no clock of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Refusal, Silence
from bot.answer.lookup import look_up
from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from store.records import Kind, Ref

CONTEXT_SIZE = 24


@dataclass(frozen=True, slots=True)
class Context:
    """What the conversation was about: ids only, never texts. ``asked`` names what was asked for."""

    refs: tuple[Ref, ...] = ()
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody typed, without the bot's mention.

    ``command`` is the kind that /meeting, /partner or /programme looks in, None for free text.
    ``addressed`` is False for group talk that the bot merely overhears.
    """

    text: str
    command: Kind | None = None
    addressed: bool = True
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class Taken:
    """The answer, and the context that the next message of the conversation builds on."""

    answer: Answer
    context: Context


class Desk:
    """Answers messages from one revision of the catalogue."""

    def __init__(self, catalogue: Catalogue, matcher: Matcher) -> None:
        self.catalogue = catalogue
        self.matcher = matcher

    def take(self, message: Message, today: date) -> Taken:
        """Answer one message."""
        if message.command:
            answer = look_up(message.command, message.text, self.catalogue, self.matcher)
            return Taken(answer, about(answer))
        return Taken(Silence(), message.context)


def about(answer: Answer) -> Context:
    """What the next message may refer to after this answer: the records that it shows or offers."""
    match answer:
        case Card():
            return Context((answer.ref,))
        case Fact() | Listing() | Choice() | Refusal():
            return Context(answer.refs[:CONTEXT_SIZE])
        case _:
            return Context()
