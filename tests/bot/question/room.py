"""All that reading a question needs, over one catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.question.foreign import Foreigners
from bot.question.lexicon import Lexicon, lexicon
from bot.question.question import Question
from bot.question.reading import read_question
from bot.question.sentence import Sentence, read_sentence
from bot.question.subject import Subject
from store.catalogue import Catalogue
from store.content import Content
from store.kinds import Kind
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.records import Record

TODAY = date(2026, 11, 21)


class Room:
    """Reads and ranks over some records."""

    def __init__(self, records: Iterable[Record], words: Lexicon | None = None) -> None:
        self.catalogue = Catalogue(records)
        self.matcher = Matcher(catalogue_names(self.catalogue))
        self.content = Content(self.catalogue)
        self.foreigners = Foreigners(self.catalogue, self.content)
        self.subject = Subject(self.catalogue, self.content)
        self.words = words or lexicon()

    def read(self, text: str) -> Question:
        return read_question(text, self.matcher, self.content, self.foreigners, TODAY, self.words)

    def sentence(self, text: str) -> Sentence:
        return read_sentence(text, self.matcher, self.content, self.words, TODAY)

    def ids(self, text: str, *kinds: Kind) -> list[str]:
        """The ids of the records that a text speaks of, the likeliest first."""
        return [candidate.ref.id for candidate in self.subject.rank(self.read(text), kinds or None)]

    def named(self, text: str) -> list[tuple[str, set[str]]]:
        """The names in a text, each with the ids that it may mean."""
        return [(m.text, {ref.id for ref in m.refs}) for m in self.read(text).mentions]
