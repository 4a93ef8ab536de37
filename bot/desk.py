"""Where a message is taken in and an answer given out; no Telegram, no database, no clock of its own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Refusal
from bot.answer.answering import answer_question
from bot.answer.explaining import explain
from bot.answer.inquiry import Inquiry
from bot.answer.listing import meant
from bot.answer.lookup import look_up
from bot.answer.overhearing import answer_overheard
from bot.context import Context
from bot.question.foreign import Foreigners
from bot.question.question import Form, Question
from bot.question.reading import read_question
from bot.question.subject import Subject
from store.catalogue import Catalogue
from store.content import Content
from store.kinds import Kind
from store.matching.matcher import Matcher

CONTEXT_SIZE = 24
# Groups of the lexicon of which the next question may take over what they meant.
_KEPT = ("step", "status", "role")


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody typed, without the bot's mention.

    ``command`` is the kind that /meeting, /partner or /programme looks in, None for free text.
    ``addressed`` is False for group talk that the bot merely overhears.
    """

    text: str
    command: Kind | None = None
    addressed: bool = True
    context: Context = field(default_factory=Context)


@dataclass(frozen=True, slots=True)
class Taken:
    """The answer, and the context that the next message of the conversation builds on."""

    answer: Answer
    context: Context
    inquiry: Inquiry | None = None

    @property
    def explanation(self) -> tuple[str, ...]:
        """What was understood, line by line; empty for a command."""
        return explain(self.inquiry) if self.inquiry else ()


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
        inquiry = self._inquire(message.text, today)
        if not message.addressed:
            answer = answer_overheard(inquiry)
        else:
            answer, inquiry = answer_question(inquiry, message.context)
        return Taken(answer, _remembered(answer, inquiry.question) or message.context, inquiry)

    def warm(self) -> None:
        """Load what only questions need, so that the first of them is answered as soon as any other."""
        self._inquire("when did asean first meet zembla", date(2000, 1, 1))

    @cached_property
    def _subject(self) -> Subject:
        return Subject(self.catalogue, Content(self.catalogue))

    @cached_property
    def _foreigners(self) -> Foreigners:
        return Foreigners(self.catalogue, self._subject.content)

    def _inquire(self, text: str, today: date) -> Inquiry:
        content, foreigners = self._subject.content, self._foreigners

        def read(part: str) -> Question:
            return read_question(part, self.matcher, content, foreigners, today)

        return Inquiry(read(text), self.catalogue, content, self._subject, today, read)


def about(answer: Answer) -> Context:
    """What the next message may refer to after this answer: the records that it shows or offers."""
    match answer:
        case Card():
            return Context((answer.ref,))
        case Fact() | Listing() | Choice() | Refusal():
            return Context(answer.refs[:CONTEXT_SIZE])
        case _:
            return Context()


def _remembered(answer: Answer, question: Question) -> Context | None:
    """The context after a question: the records answered with, what was asked of them, what drew a list.

    None where the answer is about no record.
    """
    shown = about(answer)
    if not shown.refs:
        return None
    listed = isinstance(answer, Listing)
    form = question.form.value if question.form in (Form.LIST, Form.COUNT) else "list" if listed else ""
    who = "who" if question.sense("role") or question.sense("title") else ""
    senses = (f"{group}={sense}" for group in _KEPT for sense in sorted(question.sense(group)))
    asked = " ".join(filter(None, (form, *(question.asked or (who,)), *senses)))
    if not listed:
        return replace(shown, asked=asked)
    since, until = (question.times[0].first, question.times[0].last) if question.times else (None, None)
    return replace(
        shown,
        asked=asked,
        about=tuple(meant(question)[:CONTEXT_SIZE]),
        since=since.isoformat() if since else "",
        until=until.isoformat() if until else "",
    )
