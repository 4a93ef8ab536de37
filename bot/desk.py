"""Where a message is taken in and an answer given out; no Telegram, no database, no clock of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from bot.answer.answer import Acknowledgement, Answer, Fact, Listing, Silence, Want
from bot.answer.explaining import explain
from bot.answer.foreign import catalogue_name, is_name
from bot.answer.lookup import look_up
from bot.answer.otherwise import Other, in_words, other, reading_code
from bot.answer.putting import Answerer
from bot.answer.quoting import quoted
from bot.answer.remembered import about, remember
from bot.answer.untimed import untimed
from bot.answer.valued import listing, valued
from bot.answer.verdict import decide
from bot.answer.wanted import wanted
from bot.preferences.languages import spoken_to
from bot.reading.follow_ups.context import Context, drawn_by
from bot.reading.reader import Reader
from bot.reading.reading import Reading
from bot.reading.room import is_for_room
from bot.reading.scene import Said, Scene
from bot.reading.signs.bare import is_bare
from bot.reading.signs.talk import asks_nothing
from bot.texts.text import WRITTEN_IN, speaking, spoken
from store.catalogue import Catalogue
from store.kinds import ANY, Sought
from store.matching.matcher import Matcher
from store.matching.words import normalise
from store.query.query import Query, Select


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody typed, without the bot's mention.

    ``command`` is what /meeting, /partner, /member, /find … looks a name up among, None for free text.
    ``addressed`` is False for group talk that the bot merely overhears, ``private`` for all that is said in
    a group. ``want`` is what is wanted of the meetings of what is named, where that is not to read of it.
    ``language`` is the code that it is answered in whatever it asks in, '' for that of the question.
    """

    text: str
    command: Sought | None = None
    addressed: bool = True
    private: bool = True
    context: Context = field(default_factory=Context)
    want: Want | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """The answer, the context that the next message of the conversation builds on, and how it was read.

    ``reading`` is the one that is answered, ``other`` one that came near; None for a command. ``language`` is
    the code that the answer is in.
    """

    answer: Answer
    context: Context
    readings: Sequence[Reading] = ()
    said: Said | None = None
    reading: Reading | None = None
    other: Other | None = None
    language: str = field(default_factory=spoken)


class Desk:
    """Answers messages from one revision of the catalogue."""

    def __init__(self, catalogue: Catalogue, matcher: Matcher) -> None:
        self.catalogue = catalogue
        self.matcher = matcher

    @cached_property
    def reader(self) -> Reader:
        return Reader(Scene(self.catalogue, self.matcher))

    @cached_property
    def answerer(self) -> Answerer:
        return Answerer(self.reader.scene)

    def take(self, message: Message, today: date) -> Taken:
        """Answer one message: in the language that it is to be answered in, else that which it asks in.

        A command, a name alone and a courtesy ask in none: they are answered in the language spoken already.
        """
        if message.want or message.command:
            with speaking(message.language or spoken()):
                return self._looked_up(message, today)
        said = self.reader.said(message.text, today)
        idle = asks_nothing(said)
        with speaking(message.language or _asked_in(said, idle=idle)):
            if idle:
                polite = message.private and message.addressed
                return Taken(Acknowledgement() if polite else Silence(), message.context)
            return self._read(message, said)

    def _looked_up(self, message: Message, today: date) -> Taken:
        name = self.name(message.text)
        if message.want:
            answer = wanted(message.want, name, self.catalogue, self.matcher, today)
        else:
            answer = look_up(message.command or ANY, name, self.catalogue, self.matcher)
        return Taken(answer, about(answer))

    def _read(self, message: Message, said: Said) -> Taken:
        readings = self.reader.readings(said, message.context)
        best, answer = decide(readings, self.answerer, said, self.reader.by, self._code)
        if not message.addressed and not is_for_room(said, best, self.reader.by):
            return Taken(Silence(), message.context, readings, said)
        if not message.addressed and not isinstance(answer, Fact | Listing):
            return Taken(Silence(), message.context, readings, said)
        found = other(readings, (best, answer), self.answerer, said, self.reader.by)
        answer, context = self._told(best, answer, said, message.context)
        return Taken(answer, context, readings, said, best, found)

    def otherwise(self, message: Message, today: date, reading: str) -> Taken | None:
        """Answer a question by the reading of that code; the reading that ``take`` prefers is the other.

        None where the question has no such reading (any more).
        """
        said = self.reader.said(message.text, today)
        readings = self.reader.readings(said, message.context)
        named = next((one for one in readings if reading_code(one) == reading), None)
        if named is None:
            return None
        with speaking(message.language or _asked_in(said)):
            best, answer = decide(readings, self.answerer, said, self.reader.by)
            if named is best:
                return self._read(message, said)
            first = Other(answer, self.words(best), reading_code(best))
            told = self.answerer.answer(named, said)
            answer, context = self._told(named, told, said, message.context)
            return Taken(answer, context, readings, said, named, first)

    def is_name(self, typed: str) -> bool:
        """Whether some record bears that name as it is typed: no reader is needed to look it up."""
        return is_name(typed, self.matcher)

    def name(self, typed: str) -> str:
        """The name to look up for one that was typed in any language."""
        return catalogue_name(typed, self.matcher, self._in_english_words)

    def _in_english_words(self, name: str) -> Iterator[str]:
        scene, words = self.reader.scene, normalise(name)
        yield from scene.languages.names(name)
        if (full := scene.lexicon.in_full(words)) != tuple(words):
            yield " ".join(full)

    def in_english(self, text: str) -> str:
        """A text in English words, as questions are read: '6 July 2022' for '6 Juli 2022'."""
        return self.reader.scene.languages.english(text).text

    def words(self, reading: Reading) -> str:
        """What a reading takes a question to ask, in words."""
        return in_words(reading, self.catalogue)

    def _told(self, reading: Reading, answer: Answer, said: Said, before: Context) -> tuple[Answer, Context]:
        """The answer as it is given, and the context that it leaves."""
        said = reading.meant or said
        context = remember(reading, said, answer, before)
        answer = untimed(quoted(answer, reading, said, self.reader.scene), said)
        if isinstance(answer, Listing) and context.drawn:
            again = self.listed(context.drawn)
            answer = replace(answer, code=again.code) if again.refs == answer.refs else answer
        return answer, context

    def decide(self, readings: Sequence[Reading], said: Said) -> tuple[Reading, Answer]:
        """The reading that is answered, and its answer."""
        return decide(readings, self.answerer, said, self.reader.by)

    def _code(self, reading: Reading) -> str:
        """The code of the list that a reading draws, '' where it draws none or a long one."""
        drawn = drawn_by(reading.query)
        return self.listed(drawn).code if drawn else ""

    def listed(self, query: Select) -> Listing:
        """The list that a query draws, with the code that makes it again where the query is short."""
        return listing(query, self.reader.scene.engine)

    def value(self, query: Query) -> Answer:
        """What a query comes to."""
        return valued(query, self.reader.scene.engine)

    def explain(self, taken: Taken) -> tuple[str, ...]:
        """The best readings of a message, line by line, with what told them apart; none for a command."""
        if taken.said is None:
            return ()
        return explain(taken.readings, self.reader.by, self.catalogue)

    def warm(self) -> None:
        """Load what only questions need, so that the first of them is answered as soon as any other."""
        self.take(Message("when did asean first meet zembla"), date(2000, 1, 1))


def _asked_in(said: Said, *, idle: bool = False) -> str:
    """The code of the language that a text asks in, of the bot's own; the one spoken where it tells none."""
    if said.language == WRITTEN_IN and (idle or is_bare(said)):
        return spoken()
    return spoken_to(said.language)
